using System.Runtime.CompilerServices;

namespace Etdz.Generator.Emission;

/// <summary>A raw string block on its way into a <see cref="CodeWriter"/>: each part is written as it comes, so that none becomes a string.</summary>
[InterpolatedStringHandler]
internal readonly ref struct CodeBlock
{
    private readonly CodeWriter _writer;

    // The compiler passes the first two; the buffer grows by itself.
    public CodeBlock(int literalLength, int formattedCount, CodeWriter writer)
    {
        _ = literalLength;
        _ = formattedCount;
        _writer = writer;
    }

    public void AppendLiteral(string text) => _writer.AppendLines(text);

    public void AppendFormatted(string text) => _writer.Append(text);

    public void AppendFormatted(in Literal literal) => literal.Write(_writer);

    public void AppendFormatted(in MemberPath path) => path.Write(_writer);
}
