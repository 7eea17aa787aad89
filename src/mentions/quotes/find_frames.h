// Cue frames: each verb of saying with its subject, found in one pass from left to right.
#pragma once

#include <vector>

#include "mentions/quotes/clause_unit.h"

namespace artparse {

enum class FrameKind : std::uint8_t {
  kSubjectVerb,   // Smith said
  kInverted,      // said Smith
  kAccordingTo,   // according to Smith
  kCoordinated,   // and added: the subject of the frame before
  kRelative,      // who said
  kParticiple,    // saying
  kInfinitive,    // to say
  kByPhrase,      // was described by Smith as
};

struct CueFrame {
  FrameKind kind;
  UnitRange subject;
  UnitRange antecedent;   // of a relative pronoun; empty otherwise
  UnitIndex verb;
  UnitRange extent;       // from subject or verb to what ends the frame; a complement starts at its end
  std::uint8_t tier;      // 1 verbs of saying, 2 describing verbs, 3 attitudes
  CueVerbSense cue;
  std::uint32_t sentence;
  bool negated = false;
};

// In the order of their verbs. `with_attitudes`: verbs of tier 3 too, for indirect speech.
void find_frames(const Paragraph& paragraph, bool with_attitudes, std::vector<CueFrame>& frames);

}  // namespace artparse
