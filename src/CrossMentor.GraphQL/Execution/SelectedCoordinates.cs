using System.Collections.Frozen;

namespace CrossMentor.GraphQL.Execution;

/// <summary>Collects the schema coordinates of everything a plan resolves.</summary>
internal static class SelectedCoordinates
{
    public static FrozenSet<string> Of(ObjectPlan root)
    {
        var coordinates = new HashSet<string>(StringComparer.Ordinal);
        Add(root, coordinates);
        return coordinates.ToFrozenSet(StringComparer.Ordinal);
    }

    private static void Add(ObjectPlan plan, HashSet<string> coordinates)
    {
        foreach (var field in plan.Selections)
        {
            coordinates.Add(field.Site.Coordinate);
            foreach (var child in field.Children)
            {
                Add(child, coordinates);
            }
        }
    }
}
