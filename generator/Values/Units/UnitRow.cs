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

    /// <summary>Currencies come first in the rows.</summary>
    public static bool IsCurrency(int row) => row <= UnitRows.Currencies.Length;

    public static Unit Read(string rows, int row)
    {
        UnitName name = UnitName.Read(rows, row, row);
        string code = rows.Substring(row, name.Length);
        if (IsCurrency(row))
        {
            return new Unit(code, code, Named(code.ToLowerInvariant()), code, Number.One, default);
        }

        int factor = rows.IndexOf('=', row) + 2;
        int dimension = rows.IndexOf(' ', factor) + 1;
        int end = rows.IndexOf(',', dimension);
        int plus = rows.IndexOf('+', dimension, end - dimension);
        string plural = Words(rows, row, plural: true);
        return new Unit(
            code,
            rows.Substring(dimension, (plus < 0 ? end : plus - 1) - dimension),
            Named(NamedByCode.IndexOf(" " + code + " ", StringComparison.Ordinal) < 0 ? plural : code),
            plural,
            UnitFactor.Read(rows, factor, dimension - 1),
            plus < 0 ? default : UnitFactor.Decimal(rows, plus + 1, end));
    }

    /// <summary>What one of the unit, or several, are called in English; a currency is called by its code.</summary>
    public static string Words(string rows, int row, bool plural)
    {
        if (IsCurrency(row))
        {
            return rows.Substring(row, UnitName.Read(rows, row, row).Length);
        }

        int start = rows.IndexOf(',', row) + 2;
        UnitName first = UnitName.Read(rows, start, row);
        return !plural ? first.ToString(rows)
            : first.HasFullForm(rows) ? first.With(NameMarks.Full).ToString(rows)
            : UnitName.Read(rows, rows.IndexOf(',', start) + 2, row).ToString(rows);
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
