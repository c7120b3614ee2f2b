namespace Etdz.Generator.Text;

/// <summary>
/// The subject in force: that of the document, and those of the headings that enclose a place. A heading ends what headings of its own level, or a
/// lower one, have set.
/// </summary>
internal sealed class Subjects
{
    private readonly string?[] _paths = new string?[7];
    private readonly bool[] _isSet = new bool[7];

    /// <summary>The path in force; null where there is none.</summary>
    public string? Current { get; private set; }

    /// <summary>Whether one was meant to be in force, and is no path: a finding says so already.</summary>
    public bool IsFaulty { get; private set; }

    /// <summary>Enters a heading: what it ends is over.</summary>
    /// <param name="level">1 to 6.</param>
    public void Enter(int level)
    {
        for (int i = level; i < _isSet.Length; i++)
        {
            _isSet[i] = false;
        }

        Update();
    }

    /// <summary>Sets the subject of the document or of the heading last entered.</summary>
    /// <param name="level">That of the heading; 0 for the document.</param>
    /// <param name="path">Absolute; null where what the document has is no path.</param>
    public void Set(int level, string? path)
    {
        _isSet[level] = true;
        _paths[level] = path;
        Update();
    }

    private void Update()
    {
        int level = _isSet.Length - 1;
        while (level > 0 && !_isSet[level])
        {
            level--;
        }

        Current = _isSet[level] ? _paths[level] : null;
        IsFaulty = _isSet[level] && Current is null;
    }
}
