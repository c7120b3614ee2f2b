namespace Etdz.Generator.Text;

/// <summary>The characters between which a line break is no space: Han, kana, hangul, CJK punctuation and full-width forms.</summary>
internal static class Cjk
{
    /// <summary>Whether a line break between the two reads as nothing.</summary>
    /// <param name="before">A Unicode scalar value, or a lone surrogate.</param>
    public static bool Joins(int before, int after) =>
        Is(before) ? Is(after) || IsShared(after) : IsShared(before) && Is(after);

    /// <summary>By the blocks of Unicode 16.</summary>
    public static bool Is(int character) => character switch
    {
        < 0x1100 => false,
        <= 0x11FF => true, // Hangul Jamo
        < 0x2E80 => false,
        <= 0x4DBF => true, // radicals, symbols and punctuation, kana, bopomofo, enclosed forms, extension A
        < 0x4E00 => false,
        <= 0x9FFF => true, // unified ideographs
        < 0xA960 => false,
        <= 0xA97F => true, // Hangul Jamo extended A
        < 0xAC00 => false,
        <= 0xD7FF => true, // Hangul syllables, Jamo extended B
        < 0xF900 => false,
        <= 0xFAFF => true, // compatibility ideographs
        < 0xFE30 => false,
        <= 0xFE4F => true, // compatibility forms
        < 0xFF00 => false,
        <= 0xFFEF => true, // half-width and full-width forms
        < 0x1AFF0 => false,
        <= 0x1B16F => true, // kana supplements
        < 0x1F200 => false,
        <= 0x1F2FF => true, // enclosed ideographs
        < 0x20000 => false,
        <= 0x3FFFF => true, // the ideographic planes
        _ => false,
    };

    /// <summary>Punctuation that Chinese shares with other scripts, and that is of the script it stands beside: — ‘ ’ “ ” …</summary>
    private static bool IsShared(int character) => character is 0x2014 or 0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026;
}
