using System;

namespace Etdz.Generator.Emission;

/// <summary>The one way of a document's words into a literal.</summary>
internal static class Literals
{
    /// <summary>Writes a string literal whose value is the text, to the code unit.</summary>
    public static void Append(CodeWriter writer, string text)
    {
        writer.Append('"');
        AppendContent(writer, text, 0, text.Length);
        writer.Append('"');
    }

    /// <summary>Writes a part of a text as it stands within the quotes.</summary>
    public static void AppendContent(CodeWriter writer, string text, int start, int end)
    {
        int plain = start;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            if (Characters.IsPlain(c))
            {
                continue;
            }

            if (c is not ('"' or '\\') && !Characters.IsUnsafe(c) && !(char.IsSurrogate(c) && Characters.IsLone(text, i)))
            {
                continue;
            }

            writer.Append(text.AsSpan(plain, i - plain));
            plain = i + 1;
            if (c is '"' or '\\')
            {
                writer.Append('\\');
                writer.Append(c);
            }
            else
            {
                AppendEscape(writer, c);
            }
        }

        writer.Append(text.AsSpan(plain, end - plain));
    }

    // Always four digits, so that none that follows joins them.
    private static void AppendEscape(CodeWriter writer, char c)
    {
        writer.Append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4)
        {
            writer.Append("0123456789ABCDEF"[(c >> shift) & 0xF]);
        }
    }
}
