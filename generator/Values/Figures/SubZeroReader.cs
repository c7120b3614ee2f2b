using System;

namespace Etdz.Generator.Values;

/// <summary>Reads 零下 and 零上, which are the sign of a temperature and tell that one follows.</summary>
internal static class SubZeroReader
{
    /// <param name="isBelow">Whether the numeral that follows is negative.</param>
    /// <param name="celsius">The unit where no other is named.</param>
    public static bool TryTake(ref WordCursor at, in Reading reading, out bool isBelow, out UnitMatch celsius)
    {
        isBelow = false;
        celsius = default;
        int start = at.AfterBlanks();
        if (at.CharAt(start) != '零' || at.CharAt(start + 1) is not ('下' or '上') || !UnitReader.TryMatch("摄氏度".AsSpan(), reading, null, out celsius))
        {
            return false;
        }

        isBelow = at.CharAt(start + 1) == '下';
        at.At = start + 2;
        celsius = celsius with { Length = 2 };
        return true;
    }
}
