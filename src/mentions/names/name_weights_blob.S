/* The compiled name weights, byte for byte. */
    .section .rodata
    .balign 64
    .globl artparse_name_weights_begin
artparse_name_weights_begin:
    .incbin NAME_WEIGHTS_BLOB
    .byte 0
    .section .note.GNU-stack,"",%progbits
