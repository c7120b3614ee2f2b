namespace Etdz.Tool.Diff;

/// <summary>What became of a fact, in the order in which it matters.</summary>
internal enum Change
{
    /// <summary>Its statements did not contradict each other before, and do now.</summary>
    Conflict,

    /// <summary>Its value is none that the old statements admitted, or it is of another kind.</summary>
    Beyond,

    /// <summary>Its value is another, and one that the old statements admitted: it is stated more precisely, or rounded elsewhere.</summary>
    Within,

    Added,
    Gone,

    /// <summary>The value is the same, and its unit another.</summary>
    Unit,

    /// <summary>The value is the same, and it is for another period.</summary>
    Period,

    /// <summary>The value is the same, and what is admitted beside it is not.</summary>
    Bound,

    /// <summary>All is the same but the statements: other documents, or other words.</summary>
    Sources,
}

/// <summary>What each change is called.</summary>
internal static class ChangeNames
{
    /// <summary>Whether somebody must look at it before anything else.</summary>
    public static bool IsGrave(Change change) => change is Change.Conflict or Change.Beyond;

    /// <summary>For programs.</summary>
    public static string Of(Change change) => change switch
    {
        Change.Conflict => "conflict",
        Change.Beyond => "changed",
        Change.Within => "restated",
        Change.Added => "added",
        Change.Gone => "gone",
        Change.Unit => "unit",
        Change.Period => "period",
        Change.Bound => "bound",
        _ => "sources",
    };

    /// <summary>For people.</summary>
    public static string Title(Change change) => change switch
    {
        Change.Conflict => "Now in conflict: statements contradict each other",
        Change.Beyond => "Changed beyond what the old bound allows",
        Change.Within => "Restated within the old bound",
        Change.Added => "Added",
        Change.Gone => "Gone",
        Change.Unit => "Same value, other unit",
        Change.Period => "Same value, other period",
        Change.Bound => "Same value, other bound",
        _ => "Same value, other sources",
    };
}
