/* The compiled lexicon, byte for byte. */
    .section .rodata
    .balign 64
    .globl artparse_lexicon_begin
    .globl artparse_lexicon_end
artparse_lexicon_begin:
    .incbin LEXICON_BLOB
artparse_lexicon_end:
    .byte 0
    .section .note.GNU-stack,"",%progbits
