namespace Etdz.Tool.View.Prose;

/// <summary>Which targets a link in a document may have.</summary>
internal static class SafeLink
{
    /// <summary>Whether a target is of http, https or mailto, or relative.</summary>
    public static bool IsAllowed(string target)
    {
        // A browser drops tabs and line breaks in a target, and blanks before it: none are let in, so that what is looked at is what it sees.
        if (target.Any(c => char.IsControl(c) || char.IsWhiteSpace(c)) || target.StartsWith("//", StringComparison.Ordinal) || target.Contains('\\', StringComparison.Ordinal))
        {
            return false;
        }

        int end = target.AsSpan().IndexOfAny("/?#");
        int colon = target.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || (end >= 0 && end < colon) || target[..colon].ToLowerInvariant() is "http" or "https" or "mailto";
    }
}
