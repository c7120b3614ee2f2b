using System;

namespace Etdz.Generator.Values;

/// <summary>Reads one row of <see cref="UnitRows"/> into its unit.</summary>
/// <remarks>
/// <code>
/// row = code " = " ("money" | factor " " dimension (" +" offset)?) (", " name)+ ;
/// </code>
/// </remarks>
internal static class UnitRow
{
    /// <summary>Codes whose members are named by the code: an interface, like all names of members.</summary>
    private const string NamedByCode = " km2 m2 cm2 m3 km m cm mm kg g ";

    public static bool IsCurrency(int row)
    {
        ReadOnlySpan<byte> text = UnitRows.Text.Slice(row);
        return text[text.IndexOf((byte)'=') + 2] == 'm';
    }

    public static Unit Read(int row)
    {
        string code = UnitName.Read(row, row).ToString();
        if (IsCurrency(row))
        {
            return new Unit(code, code, Named(code.ToLowerInvariant()), code, Number.One, default);
        }

        ReadOnlySpan<byte> head = UnitRows.Text.Slice(row);
        head = head.Slice(0, head.IndexOf((byte)','));
        head = head.Slice(head.IndexOf((byte)'=') + 2);
        int dimension = head.IndexOf((byte)' ') + 1;
        int plus = head.IndexOf((byte)'+');
        string plural = Words(row, plural: true);
        return new Unit(
            code,
            UnitText.Decode(head.Slice(dimension, (plus < 0 ? head.Length : plus - 1) - dimension)),
            Named(NamedByCode.IndexOf(" " + code + " ", StringComparison.Ordinal) < 0 ? plural : code),
            plural,
            UnitFactor.Read(head.Slice(0, dimension - 1)),
            plus < 0 ? default : UnitFactor.Decimal(head.Slice(plus + 1)));
    }

    /// <summary>What one of the unit, or several, are called in English; a currency is called by its code.</summary>
    public static string Words(int row, bool plural)
    {
        if (IsCurrency(row))
        {
            return UnitName.Read(row, row).ToString();
        }

        UnitName first = UnitName.Read(UnitIndex.NextName(row), row);
        if (plural && first.HasFullForm)
        {
            first.Marks |= NameMarks.Full;
        }
        else if (plural)
        {
            first = UnitName.Read(UnitIndex.NextName(first.Start), row);
        }

        return first.ToString();
    }

    /// <summary>The C# name of words: <c>KilowattHours</c> of "kilowatt hours".</summary>
    public static string Named(string words)
    {
        char[] name = new char[words.Length];
        int length = 0;
        bool starts = true;
        foreach (char c in words)
        {
            if (c is not (' ' or '-'))
            {
                name[length++] = starts ? char.ToUpperInvariant(c) : c;
            }

            starts = c is ' ' or '-';
        }

        return new string(name, 0, length);
    }
}
