// A mail as an article: its subject, sender, date and plain text, without what only mail programs need.
#pragma once

#include <string>
#include <string_view>

namespace artparse {

// `text` is overwritten. Understands MIME: the first plain part, quoted-printable and base64, encoded words in the
// header, UTF-8 and Windows-1252. What is no mail comes out as it is. Linear in the mail.
void read_mail(std::string_view mail, std::string& text);

}  // namespace artparse
