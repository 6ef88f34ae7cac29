using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation.Types;

/// <summary>The default of an input field must not need, through the defaults it leaves out, itself.</summary>
/// <remarks>sec-Input-Objects.Type-Validation, InputObjectDefaultValueHasCycle</remarks>
internal sealed class DefaultValueCycles : ITypeRule
{
    public void Check(TypeContext context)
    {
        var search = new Search(context);
        foreach (var type in context.Types.OfType<InputObjectType>())
        {
            search.VisitObject(type, given: null);
        }
    }

    private sealed class Search(TypeContext context)
    {
        private readonly HashSet<InputValue> visited = [];
        private readonly List<(InputValue Field, string Coordinate)> path = [];

        /// <param name="given">The fields that are given; null stands for an empty object.</param>
        public void VisitObject(InputObjectType type, ObjectValue? given)
        {
            foreach (var field in type.Fields)
            {
                var value = given?.Fields.FirstOrDefault(candidate => candidate.Name == field.Name)?.Value;
                if (value is not null)
                {
                    VisitValue(field.Type, value);
                }
                else if (field.DefaultValue is not null && field.Type.Named is InputObjectType)
                {
                    VisitDefault(type, field);
                }
            }
        }

        private void VisitValue(SchemaType type, Value value)
        {
            switch (value)
            {
                case ListValue list:
                    foreach (var item in list.Items)
                    {
                        VisitValue(type, item);
                    }

                    break;
                case ObjectValue given when type.Named is InputObjectType input:
                    VisitObject(input, given);
                    break;
            }
        }

        private void VisitDefault(InputObjectType type, InputValue field)
        {
            var start = path.FindIndex(step => step.Field == field);
            if (start >= 0)
            {
                Report(path[start..]);
            }
            else if (visited.Add(field))
            {
                path.Add((field, $"{type}.{field.Name}"));
                VisitValue(field.Type, field.DefaultValue!);
                path.RemoveAt(path.Count - 1);
            }
        }

        private void Report(List<(InputValue Field, string Coordinate)> cycle)
        {
            var via = string.Join(", ", cycle.Skip(1).Select(step => step.Coordinate));
            context.Sdl.Report(
                $"Invalid circular reference. The default value of Input Object field {cycle[0].Coordinate} references itself"
                + (via.Length == 0 ? "." : $" via the default values of: {via}."),
                [.. cycle.Select(step => step.Field.Syntax!.Location)]);
        }
    }
}
