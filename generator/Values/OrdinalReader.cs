using System;

namespace Etdz.Generator.Values;

/// <summary>Reads an ordinal at the start of a text: 第一, 第3, first, twenty-first, 21st, 3rd.</summary>
internal static class OrdinalReader
{
    public static ReadResult TryRead(ReadOnlySpan<char> text, out Numeral numeral, out int length)
    {
        numeral = default;
        length = 0;
        return ReadResult.None;
    }
}
