using System.Collections.Frozen;

namespace CrossMentor.GraphQL.Execution;

/// <summary>The dotted schema fields selected below a field, for resolvers that load only what is asked for.</summary>
internal sealed class SelectionPaths
{
    private const string TypeName = "__typename";

    private readonly List<(string Path, int Condition)> paths = [];
    private IReadOnlySet<string>? unconditional;

    /// <summary>Filled in when the plans below exist, because a field's parameters are made before them.</summary>
    public void Fill(IEnumerable<ObjectPlan> children)
    {
        foreach (var child in children)
        {
            Add(child, prefix: string.Empty);
        }

        if (paths.TrueForAll(path => path.Condition == ConditionTable.Always))
        {
            unconditional = paths.Select(path => path.Path).ToFrozenSet(StringComparer.Ordinal);
        }
    }

    public IReadOnlySet<string> For(OperationRun run) => unconditional
        ?? paths.Where(path => run.IsActive(path.Condition)).Select(path => path.Path).ToHashSet(StringComparer.Ordinal);

    private void Add(ObjectPlan plan, string prefix)
    {
        foreach (var field in plan.Selections)
        {
            var name = field.Site.Field.Name;
            if (name == TypeName)
            {
                continue;
            }

            // A selection's condition already contains those of everything around it.
            paths.Add((prefix + name, field.Site.Condition));
            foreach (var child in field.Children)
            {
                Add(child, $"{prefix}{name}.");
            }
        }
    }
}
