using System.Text;

namespace CrossMentor.Conformance.Tests.Generation;

/// <summary>An operation or fragment while it is written: its braces, and what they refer to.</summary>
internal sealed class DefinitionDraft(string name)
{
    public string Name { get; } = name;

    public StringBuilder Text { get; } = new();

    public HashSet<string> Variables { get; } = new(StringComparer.Ordinal);

    public List<DefinitionDraft> Fragments { get; } = [];

    /// <summary>The variables that the definition and all fragments below it use.</summary>
    public SortedSet<string> AllVariables()
    {
        var all = new SortedSet<string>(Variables, StringComparer.Ordinal);
        var seen = new HashSet<DefinitionDraft>();
        var open = new Stack<DefinitionDraft>(Fragments);
        while (open.TryPop(out var fragment))
        {
            if (seen.Add(fragment))
            {
                all.UnionWith(fragment.Variables);
                fragment.Fragments.ForEach(open.Push);
            }
        }

        return all;
    }
}
