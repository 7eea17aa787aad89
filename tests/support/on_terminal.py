"""Runs a command on a terminal of its own and says which characters reached it that can upset one.

Allowed are line breaks, colours, and what keeps a progress line up to date.
"""
import os
import pty
import re
import sys

output = bytearray()


def keep(fd):
    data = os.read(fd, 65536)
    output.extend(data)
    return data


os.environ["TERM"] = "xterm"
devnull = os.open("/dev/null", os.O_WRONLY)
saved = os.dup(1)
os.dup2(devnull, 1)
status = pty.spawn(sys.argv[1:], keep, lambda fd: b"")
os.dup2(saved, 1)
text = bytes(output).decode("utf-8")  # whatever is no UTF-8 fails here
colours = len(re.findall(r"\x1b\[[0-9;]*m", text))
text = re.sub(r"\x1b\[[0-9;]*[mK]", "", text).replace("\r", "")
upsetting = [c for c in text if (ord(c) < 0x20 and c not in "\n\t") or 0x7F <= ord(c) <= 0x9F or ord(c) in (
    0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))]
print("colours" if colours else "no colours", os.waitstatus_to_exitcode(status), "characters" if len(text) > 20 else text)
if upsetting:
    print("upsetting:", sorted({f"U+{ord(c):04X}" for c in upsetting}))
