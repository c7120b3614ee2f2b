using System;
using System.Runtime.CompilerServices;

namespace Etdz.Generator.Values;

/// <summary>Reads a term, or two that make a range, from the start of the words.</summary>
/// <remarks><code>
/// phrase = opening? term (separator term)? closing?
///        | comparison joint? comparison ;                         (* 大于10小于20, at most 100 and at least 20 *)
/// opening   = "between" | "from" | "从" | "介于" | "位于" | "在" … ;
/// separator = "-" | "~" | "至" | "到" | "to" | "through" | both ;
/// both      = "and" | "与" | "和" | "跟" … ;                       (* only after between and its like, or before 之间 *)
/// closing   = "之间" | "间" ;
/// joint     = "," | "and" | "but" | "并" | "且" | "而" … ;
/// </code></remarks>
internal static class PhraseReader
{
    private const byte Through = 1;
    private const byte Both = 2;
    private const byte NoSeparator = 3;
    private const string And = " and ";
    private const int MostJoints = 4;
    private const byte FromOpening = 1;
    private const byte BetweenOpening = 2;

    private static readonly Lexicon Openings = new(
        (FromOpening, "from|从|自|由|range from|ranging from|ranges from|anywhere from|somewhere from"),
        (BetweenOpening, "between|in between|介于|界于|位于|处于|在|anywhere between|somewhere between|range between|ranging between|ranges between"));

    private static readonly Lexicon Separators = new(
        (Through, "-|–|—|——|―|~|〜|∼|- to|至|到|to|up to|through|thru|till|until|直到|直至"),
        (Both, "and|与|和|跟|同|及|以及|&"),
        (NoSeparator, "至少|至多|到底"));

    private static readonly Lexicon Closings = new((1, "之间|间|的范围内|范围内|之间的范围"));

    private static readonly Lexicon Joints = new((1, ",|、|;|and|but|, and|, but|并|且|并且|而|而且|而又|又|同时|和|与|但|但是|,并|,且|,并且|,但|也|yet"));

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static WholeResult Read(ref WordCursor cursor, in Reading reading, out FigurePhrase phrase, out FigureProblem problem)
    {
        phrase = default;
        int start = cursor.At;
        byte opening = 0;
        if (!WordFolding.IsDigit(cursor.Next))
        {
            Openings.TryTake(ref cursor, out opening);
        }

        WholeResult result = ReadTerm(ref cursor, reading, mayJoin: opening != BetweenOpening, out phrase.First, out problem);
        if (result != WholeResult.Read)
        {
            cursor.At = start;
            return result;
        }

        phrase.End = cursor.At;
        if (!cursor.IsAtEnd)
        {
            result = ReadSecond(ref cursor, reading, opening, ref phrase, ref problem);
        }

        if (opening == BetweenOpening && !(phrase.IsRange && cursor.IsAtEnd) && TryReadApart(ref cursor, start, reading, ref phrase))
        {
            return WholeResult.Read;
        }

        if (!phrase.IsRange && opening != 0)
        {
            cursor.At = start;
            return result == WholeResult.Wrong ? result : WholeResult.NotMine;
        }

        return result;
    }

    // Between two hundred and three thousand: a numeral may take the "and" that parts the ends.
    private static bool TryReadApart(ref WordCursor cursor, int start, in Reading reading, ref FigurePhrase phrase)
    {
        ReadOnlySpan<char> words = cursor.Words;
        ReadOnlySpan<char> folded = cursor.Folded;
        int and = start;
        for (int tries = 0; tries < MostJoints; tries++)
        {
            int next = folded.Slice(and).IndexOf(And.AsSpan());
            if (next < 0)
            {
                break;
            }

            and += next;
            WordCursor low = new(words.Slice(0, and), folded.Slice(0, and)) { At = start };
            WordCursor high = new(words, folded) { At = and + And.Length - 1 };
            Openings.TryTake(ref low, out _);
            and += And.Length - 1;
            if (ReadTerm(ref low, reading, mayJoin: true, out Term first, out _) == WholeResult.Read && low.IsAtEnd
                && ReadTerm(ref high, reading, mayJoin: true, out Term second, out _) == WholeResult.Read && high.IsAtEnd)
            {
                cursor.At = high.At;
                phrase = new() { First = first, Second = second, IsRange = true, End = words.Length };
                return true;
            }
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult ReadTerm(ref WordCursor cursor, in Reading reading, bool mayJoin, out Term term, out FigureProblem problem)
    {
        WholeResult result = OrdinalTermReader.TryRead(ref cursor, out term, out problem);
        return result == WholeResult.NotMine ? TermReader.TryRead(ref cursor, reading, mayJoin, out term, out problem) : result;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WholeResult ReadSecond(ref WordCursor cursor, in Reading reading, byte opening, ref FigurePhrase phrase, ref FigureProblem problem)
    {
        bool bounded = (phrase.First.Hedge & Hedge.Comparison) != 0;

        // $10m-20m: the second end is money too, so that its letters are scale words.
        bool isMoney = phrase.First.Is(TermTraits.UnitBefore) && phrase.First.Unit is { IsCurrency: true } && reading.As is null;
        Reading second = isMoney ? reading with { As = Kind.Money } : reading;
        if (Separators.TryTake(ref cursor, out byte separator) && separator != NoSeparator)
        {
            WholeResult result = ReadTerm(ref cursor, second, mayJoin: true, out phrase.Second, out problem);
            if (result == WholeResult.Wrong)
            {
                return result;
            }

            bool closed = result == WholeResult.Read && (Closings.TryTake(ref cursor, out _) || cursor.CharAt(cursor.At - 1) == '间');
            phrase.IsOfBounds = bounded && IsOpposite(phrase);
            phrase.IsRange = result == WholeResult.Read && (separator == Through || opening == BetweenOpening || closed || phrase.IsOfBounds);
        }

        if (!phrase.IsRange && bounded)
        {
            cursor.At = phrase.End;
            Joints.TryTake(ref cursor, out _);
            WholeResult result = ReadTerm(ref cursor, second, mayJoin: true, out phrase.Second, out problem);
            if (result == WholeResult.Wrong)
            {
                return result;
            }

            phrase.IsRange = result == WholeResult.Read && (phrase.Second.Hedge & Hedge.Comparison) != 0;
            phrase.IsOfBounds = phrase.IsRange;
            Closings.TryTake(ref cursor, out _);
        }

        if (phrase.IsRange)
        {
            phrase.End = cursor.At;
        }

        return WholeResult.Read;
    }

    private static bool IsOpposite(in FigurePhrase phrase) =>
        ((phrase.First.Hedge & Hedge.Lower) != 0 && (phrase.Second.Hedge & Hedge.Upper) != 0)
        || ((phrase.First.Hedge & Hedge.Upper) != 0 && (phrase.Second.Hedge & Hedge.Lower) != 0);
}
