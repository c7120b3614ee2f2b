namespace Etdz.Generator.Text;

/// <summary>
/// Reads over a tag of HTML in the prose, as CommonMark has it (6.6).
/// <code>
/// tag       = "&lt;" name (ws attribute)* ws? "/"? "&gt;" | "&lt;/" name ws? "&gt;" ;
/// name      = letter (letter | digit | "-")* ;
/// attribute = (letter | "_" | ":") (letter | digit | "_" | "." | ":" | "-")* (ws? "=" ws? value)? ;
/// value     = "'" char* "'" | '"' char* '"' | (char except white space, quotes, "=", "&lt;", "&gt;" and backticks)+ ;
/// </code>
/// </summary>
internal static class HtmlTag
{
    /// <summary>The position behind the tag; −1 where there is none.</summary>
    /// <param name="open">Where the opening angle bracket stands.</param>
    /// <param name="end">The end of the block.</param>
    public static int End(string text, int open, int end)
    {
        int at = open + 1;
        bool closes = at < end && text[at] == '/';
        at += closes ? 1 : 0;
        if (at >= end || !IsLetter(text[at]))
        {
            return -1;
        }

        while (at < end && (IsLetter(text[at]) || text[at] is (>= '0' and <= '9') or '-'))
        {
            at++;
        }

        int next = Line.SkipWhite(text, at, end);
        while (!closes && next > at && next < end && (IsLetter(text[next]) || text[next] is '_' or ':'))
        {
            at = AttributeEnd(text, next, end);
            next = at < 0 ? end : Line.SkipWhite(text, at, end);
        }

        next += !closes && next < end && text[next] == '/' ? 1 : 0;
        return next < end && text[next] == '>' ? next + 1 : -1;
    }

    private static int AttributeEnd(string text, int at, int end)
    {
        while (at < end && (IsLetter(text[at]) || text[at] is (>= '0' and <= '9') or '_' or '.' or ':' or '-'))
        {
            at++;
        }

        int value = Line.SkipWhite(text, at, end);
        if (value == end || text[value] != '=')
        {
            return at;
        }

        value = Line.SkipWhite(text, value + 1, end);
        if (value < end && text[value] is '"' or '\'')
        {
            int close = text.IndexOf(text[value], value + 1, end - value - 1);
            return close < 0 ? -1 : close + 1;
        }

        at = value;
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('"' or '\'' or '=' or '<' or '>' or '`'))
        {
            at++;
        }

        return at > value ? at : -1;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
