using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>An input object that refers to itself must do so through a nullable or list field somewhere, or no value could exist.</summary>
/// <remarks>sec-Input-Objects.Circular-References</remarks>
internal sealed class InputObjectCycles : ITypeRule
{
    public void Check(TypeContext context)
    {
        var search = new Search(context);
        foreach (var type in context.Types.OfType<InputObjectType>())
        {
            search.Visit(type);
        }
    }

    private sealed class Search(TypeContext context)
    {
        private readonly HashSet<InputObjectType> visited = [];
        private readonly List<InputValue> path = [];
        private readonly Dictionary<InputObjectType, int> depthByType = [];

        public void Visit(InputObjectType type)
        {
            if (!visited.Add(type))
            {
                return;
            }

            depthByType[type] = path.Count;
            foreach (var field in type.Fields)
            {
                if (field.Type is NonNullType { Inner: InputObjectType target })
                {
                    path.Add(field);
                    if (depthByType.TryGetValue(target, out var depth))
                    {
                        Report(target, path[depth..]);
                    }
                    else
                    {
                        Visit(target);
                    }

                    path.RemoveAt(path.Count - 1);
                }
            }

            depthByType.Remove(type);
        }

        private void Report(InputObjectType type, List<InputValue> cycle) => context.Sdl.Report(
            $"Cannot reference Input Object \"{type}\" within itself through a series of non-null fields: "
            + $"\"{string.Join('.', cycle.Select(field => field.Name))}\".",
            [.. cycle.Select(field => field.Syntax!.Location)]);
    }
}
