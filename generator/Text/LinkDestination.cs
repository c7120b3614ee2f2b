namespace Etdz.Generator.Text;

/// <summary>
/// Reads over what follows the text of a link, and over links in angle brackets.
/// <code>
/// destination = "(" ws? (angled | plain)? (ws title)? ws? ")" ;
/// angled      = "&lt;" (escape | char except "&lt;", "&gt;" and a line break)* "&gt;" ;
/// plain       = (escape | char except white space)+ ;              (* parentheses balance, to a depth of 32 *)
/// title       = '"' (escape | char)* '"' | "'" (escape | char)* "'" ;
/// autolink    = "&lt;" letter (char except white space, "&lt;" and "&gt;")* "&gt;" ;    (* with a ":" or "@" *)
/// </code>
/// The limit of depth is CommonMark's (6.3), and keeps the time linear: no more than 32 openings look at one character.
/// </summary>
internal static class LinkDestination
{
    private const int Deepest = 32;

    /// <summary>The position behind the closing parenthesis; −1 where this is no destination.</summary>
    /// <param name="open">Where the opening parenthesis stands.</param>
    /// <param name="end">The end of the block.</param>
    public static int End(string text, int open, int end)
    {
        int at = Line.SkipWhite(text, open + 1, end);
        int target = at < end && text[at] == '<' ? AngledEnd(text, at, end) : PlainEnd(text, at, end);
        if (target < 0)
        {
            return -1;
        }

        at = Line.SkipWhite(text, target, end);
        if (at > target && at < end && text[at] is '"' or '\'')
        {
            at = TitleEnd(text, at, end);
            if (at < 0)
            {
                return -1;
            }

            at = Line.SkipWhite(text, at, end);
        }

        return at < end && text[at] == ')' ? at + 1 : -1;
    }

    /// <summary>The position behind an autolink; −1 where this is none.</summary>
    /// <param name="open">Where the opening angle bracket stands.</param>
    public static int AutolinkEnd(string text, int open, int end)
    {
        if (open + 1 == end || !char.IsLetter(text[open + 1]))
        {
            return -1;
        }

        bool isLink = false;
        for (int at = open + 1; at < end; at++)
        {
            char c = text[at];
            if (c == '>')
            {
                return isLink ? at + 1 : -1;
            }

            if (c == '<' || char.IsWhiteSpace(c))
            {
                return -1;
            }

            isLink |= c is ':' or '@';
        }

        return -1;
    }

    private static int AngledEnd(string text, int open, int end)
    {
        for (int at = open + 1; at < end; at++)
        {
            switch (text[at])
            {
                case '>':
                    return at + 1;
                case '<' or '\n' or '\r':
                    return -1;
                case '\\':
                    at++;
                    break;
            }
        }

        return -1;
    }

    private static int PlainEnd(string text, int at, int end)
    {
        int depth = 0;
        for (; at < end && !char.IsWhiteSpace(text[at]); at++)
        {
            switch (text[at])
            {
                case '\\' when at + 1 < end && Quoted.IsPunctuation(text[at + 1]):
                    at++;
                    break;
                case '(' when ++depth > Deepest:
                    return -1;
                case ')' when --depth < 0:
                    return at;
            }
        }

        return depth == 0 ? at : -1;
    }

    private static int TitleEnd(string text, int open, int end)
    {
        for (int at = open + 1; at < end; at++)
        {
            if (text[at] == text[open])
            {
                return at + 1;
            }

            if (text[at] == '\\')
            {
                at++;
            }
        }

        return -1;
    }
}
