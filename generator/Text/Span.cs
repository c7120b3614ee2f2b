namespace Etdz.Generator.Text;

/// <summary>A half-open range of the UTF-16 code units of a text: from <paramref name="Start"/> up to, and without, <paramref name="End"/>.</summary>
internal readonly record struct Span(int Start, int End)
{
    public int Length => End - Start;

    public static Span At(int position) => new(position, position);

    public bool Contains(Span other) => Start <= other.Start && other.End <= End;
}
