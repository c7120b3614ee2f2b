namespace Etdz.Generator.Values;

/// <summary>Reads the exact numbers of the rows, which no culture has a say in.</summary>
/// <remarks>
/// <code>
/// factor  = decimal ("/" decimal)? ;
/// decimal = digit+ ("." digit+)? ("e" "-"? digit+)? ;     (* at most 18 digits *)
/// </code>
/// </remarks>
internal static class UnitFactor
{
    /// <summary>Reads the factor that stands in the rows from one place to another.</summary>
    public static Number Read(string rows, int start, int end)
    {
        int stroke = rows.IndexOf('/', start, end - start);
        return stroke < 0 ? Decimal(rows, start, end) : Decimal(rows, start, stroke) / Decimal(rows, stroke + 1, end);
    }

    public static Number Decimal(string rows, int start, int end)
    {
        long mantissa = 0;
        int exponent = 0;
        int places = 0;
        int i = start;
        for (; i < end && rows[i] != 'e'; i++)
        {
            if (rows[i] == '.')
            {
                places = 1;
                continue;
            }

            mantissa = (mantissa * 10) + (rows[i] - '0');
            exponent -= places;
        }

        int power = 0;
        bool isBelow = false;
        for (i++; i < end; i++)
        {
            isBelow |= rows[i] == '-';
            power = rows[i] == '-' ? power : (power * 10) + (rows[i] - '0');
        }

        return Number.Decimal(mantissa, exponent + (isBelow ? -power : power));
    }
}
