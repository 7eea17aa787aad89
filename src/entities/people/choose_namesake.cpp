#include "entities/people/choose_namesake.h"

namespace artparse {
namespace {

constexpr NamesakeRule kRules[] = {
    {"namesake.introduced", 10, [](const Namesake& n) { return n.introduced; },
     "[P1:Carl Hobbs] ran. [P1:Hobbs] won. [P2:Dora Hobbs] came.",
     "[P1:Carl Hobbs] ran. [P2:Dora Hobbs] came. [P2:Hobbs] won."},
    {"namesake.latest", 4, [](const Namesake& n) { return n.latest; },
     "[P1:Carl Hobbs] ran. [P2:Dora Hobbs] came. [P2:Hobbs] won.",
     "President [P1:Carl Hobbs] ran. [P2:Dora Hobbs] came. President [P1:Hobbs] won."},
    {"namesake.principal", 1, [](const Namesake& n) { return n.principal; },
     "[P1:Hobbs] wins. [P1:Carl Hobbs] ran. [P2:Dora Hobbs] came.",
     "[P1:Carl Hobbs] ran. [P2:Dora Hobbs] came. [P2:Hobbs] won."},
    {"namesake.surname-before", 4, [](const Namesake& n) { return n.surname_before; },
     "[P1:Carl Hobbs] ran. [P1:Hobbs] won. [P2:Dora Hobbs] came. [P1:Hobbs] left.",
     "[P1:Carl Hobbs] ran. [P2:Dora Hobbs] came. [P2:Hobbs] won."},
    {"namesake.same-title", 12, [](const Namesake& n) { return n.same_title; },
     "President [P1:Carl Hobbs] ran. [P2:Dora Hobbs] came. President [P1:Hobbs] won.",
     "President [P1:Carl Hobbs] ran. Senator [P2:Dora Hobbs] came. Senator [P2:Hobbs] won."},
    {"namesake.generation", -6, [](const Namesake& n) { return n.has_generation; },
     "[P1:Carl Hobbs] ran. [P2:Carl Hobbs Jr.] came. [P1:Hobbs] won.",
     "[P1:Carl Hobbs] ran. [P2:Carl Hobbs Jr.] came. [P2:Hobbs Jr.] won."},
    {"namesake.gender-agrees", 12, [](const Namesake& n) { return n.gender_agrees; },
     "[P1:Dora Hobbs] ran. [P2:Carl Hobbs] came. Mrs. [P1:Hobbs] won.",
     "[P1:Dora Hobbs] ran. [P2:Carl Hobbs] came. [P2:Hobbs] won."},
    {"namesake.gender-differs", -30, [](const Namesake& n) { return n.gender_differs; },
     "[P1:Dora Hobbs] ran. [P2:Carl Hobbs] came. Mrs. [P1:Hobbs] won.",
     "[P1:Dora Hobbs] ran. [P2:Carl Hobbs] came. [P2:Hobbs] won."},
};

}  // namespace

std::span<const NamesakeRule> namesake_rules() { return kRules; }

int weigh_namesake(const Namesake& namesake) {
  int weight = 0;
  for (const NamesakeRule& rule : kRules) weight += rule.fires(namesake) ? rule.weight : 0;
  return weight;
}

}  // namespace artparse
