using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>
/// Holds the text of one document to the limits of the places it is written in, and finds out how long the text of each variable may be: as
/// long as the strictest of the places it is used in allows. Everything is known before anything is executed.
/// </summary>
internal sealed class TextBounds(InputLimits limits)
{
    private readonly Dictionary<string, int> bounds = new(StringComparer.Ordinal);
    private readonly List<PathSegment> path = [];

    /// <summary>Null unless a text of the document is too long.</summary>
    public GraphQLError? Problem { get; private set; }

    /// <summary>Goes over what is written for an argument, or for a field of an input object.</summary>
    public void Visit(InputValue place, Value written)
    {
        path.Add(PathSegment.OfKey(place.Name));
        Visit(place.Type, LengthDirective.Of(place, limits), written);
        path.RemoveAt(path.Count - 1);
    }

    /// <summary>How long the text of a variable may be.</summary>
    public int Of(string variable) => bounds.GetValueOrDefault(variable, limits.MaxTextBytes);

    /// <summary>Goes over the default of a variable, once all its uses are known.</summary>
    public void VisitDefault(VariableDeclaration variable)
    {
        if (variable.Definition.DefaultValue is { } value)
        {
            path.Add(PathSegment.OfKey(variable.Definition.Name));
            Visit(variable.Type, Of(variable.Definition.Name), value);
            path.RemoveAt(path.Count - 1);
        }
    }

    private void Visit(SchemaType type, int bound, Value written)
    {
        switch (written)
        {
            case Variable variable:
                bounds[variable.Name] = Math.Min(bound, bounds.GetValueOrDefault(variable.Name, int.MaxValue));
                break;
            case StringValue text when TextLength.IsOver(text.Text, bound, out var bytes):
                Problem ??= TextLength.Error($"At \"{InputPath.Show(path)}\": {TextLength.Problem(bound, bytes)}", text.Location, bound);
                break;
            case ListValue list:
                for (var index = 0; index < list.Items.Length; index++)
                {
                    path.Add(PathSegment.OfIndex(index));
                    Visit(type, bound, list.Items[index]);
                    path.RemoveAt(path.Count - 1);
                }

                break;
            case ObjectValue fields when type.Named is InputObjectType input:
                foreach (var field in fields.Fields)
                {
                    if (input.TryGetField(field.Name, out var definition))
                    {
                        Visit(definition, field.Value);
                    }
                }

                break;
        }
    }
}
