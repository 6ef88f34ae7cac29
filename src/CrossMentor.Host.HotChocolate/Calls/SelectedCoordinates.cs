using System.Collections.Frozen;
using System.Runtime.CompilerServices;
using HotChocolate.Execution.Processing;

namespace CrossMentor.Host.HotChocolate.Calls;

/// <summary>The schema coordinates of all fields that an operation selects, worked out once for each compiled operation.</summary>
internal static class SelectedCoordinates
{
    private static readonly ConditionalWeakTable<Operation, IReadOnlySet<string>> Known = [];

    public static IReadOnlySet<string> Of(Operation operation) => Known.GetValue(operation, static compiled =>
    {
        var coordinates = new HashSet<string>(StringComparer.Ordinal);
        Add(coordinates, compiled, compiled.RootSelectionSet);
        return coordinates.ToFrozenSet(StringComparer.Ordinal);
    });

    private static void Add(HashSet<string> coordinates, Operation operation, SelectionSet selected)
    {
        foreach (var selection in selected.Selections)
        {
            coordinates.Add($"{selected.Type.Name}.{selection.Field.Name}");
            if (selection.IsLeaf)
            {
                continue;
            }

            foreach (var type in operation.GetPossibleTypes(selection))
            {
                Add(coordinates, operation, operation.GetSelectionSet(selection, type));
            }
        }
    }
}
