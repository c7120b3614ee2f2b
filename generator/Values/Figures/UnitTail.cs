namespace Etdz.Generator.Values;

/// <summary>Reads the number that people say after a unit and leave the smaller unit out.</summary>
/// <remarks><code>
/// tail = digit digit? ;      (* tenths and hundredths, in Chinese, of a unit that is divided by ten: 一米八, 一米八二, 五块三毛五, 三斤六, 37度5 *)
///      | numeral ;           (* at the end, in English: hundredths of a currency (five pounds sixty), inches after feet (six feet two) *)
/// </code>
/// It ends the figure: an end, a hedge or what parts two figures follows it.
/// </remarks>
internal static class UnitTail
{
    private const string Followers = "以之左上多余至到~-–—与和,、";

    private static readonly Lexicon Feet = new((1, "foot|feet|ft"));

    /// <param name="unit">The figure's unit.</param>
    /// <param name="size">What one of the name before the tail is in it.</param>
    /// <param name="count">How many of the name are said before the tail: whole, and of a length and its like below ten (500公里2 is no 500.2).</param>
    /// <param name="tail">In the figure's unit.</param>
    public static bool TryTake(ref WordCursor cursor, Unit unit, Number size, Number count, out Numeral tail)
    {
        tail = default;
        char name = cursor.At > 0 ? cursor.CharAt(cursor.At - 1) : '\0';
        return Glyph.IsHan(name) ? IsDecimal(unit, name) && IsTailed(unit, name, count) && TryTakeDigits(ref cursor, size, out tail) : TryTakeNumeral(ref cursor, unit, size, out tail);
    }

    private static bool IsTailed(Unit unit, char name, Number count) => count.IsInteger && (unit.IsCurrency || name == '度' || count < 10);

    // Hours, feet and their like are not divided by ten.
    private static bool IsDecimal(Unit unit, char name) => unit.IsCurrency ? unit.Code == "CNY" && name is '元' or '块' or '毛' or '角'
        : unit.Dimension is "angle" or "temperature" ? name == '度'
        : name is '米' or '里' or '尺' or '丈' or '寸' or '斤' or '吨' or '亩' or '升' && unit.Dimension is "length" or "mass" or "area" or "volume";

    private static bool TryTakeDigits(ref WordCursor cursor, Number size, out Numeral tail)
    {
        tail = default;
        int value = 0;
        int end = cursor.At;
        while (end - cursor.At <= 2 && DigitAt(cursor, end) is >= 0 and int digit)
        {
            value = (value * 10) + digit;
            end++;
        }

        int count = end - cursor.At;
        WordCursor after = cursor;
        after.At = end;
        if (count is 0 or > 2 || value == 0 || !(after.IsAtEnd || Followers.IndexOf(after.CharAt(after.AfterBlanks())) >= 0))
        {
            return false;
        }

        Number place = size * Number.PowerOfTen(-count);
        tail = new(value * place, place, place, NumeralForm.Plain);
        cursor.At = end;
        return true;
    }

    private static int DigitAt(in WordCursor cursor, int at) =>
        WordFolding.IsDigit(cursor.CharAt(at)) ? cursor.CharAt(at) - '0' : Glyph.HanDigit(cursor.CharAt(at));

    private static bool TryTakeNumeral(ref WordCursor cursor, Unit unit, Number size, out Numeral tail)
    {
        tail = default;
        bool isFoot = unit.Code == "[ft_i]" && size == Number.One;
        if (!(isFoot || (unit.IsCurrency && size == Number.One)) || cursor.Next != ' ' || !EndsInWord(cursor)
            || NumeralReader.TryRead(cursor.Words.Slice(cursor.AfterBlanks()), out Numeral numeral, out int length) != ReadResult.Read)
        {
            return false;
        }

        WordCursor after = cursor;
        after.At = cursor.AfterBlanks() + length;
        Number parts = isFoot ? 12 : 100;
        bool isPlain = (numeral.Form & ~NumeralForm.HasDigits) == 0 && numeral.Value.Sign > 0 && numeral.Value < parts;
        if (!isPlain || !after.IsAtEnd)
        {
            return false;
        }

        tail = numeral.Times(Number.One / parts, NumeralForm.Plain);
        cursor.At = after.At;
        return true;
    }

    // Pounds and dollars are spoken so, USD and £ are not.
    private static bool EndsInWord(in WordCursor cursor)
    {
        int start = cursor.At;
        while (start > 0 && WordFolding.IsLetter(cursor.Words[start - 1]))
        {
            start--;
        }

        return cursor.At - start > 3 || Feet.TryMatch(cursor.Folded.Slice(start), out _, out _);
    }
}
