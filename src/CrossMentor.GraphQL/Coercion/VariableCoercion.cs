using System.Text.Json;
using CrossMentor.GraphQL.Errors;
using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>A variable of an operation with its type looked up.</summary>
internal sealed record VariableDeclaration(VariableDefinition Definition, SchemaType Type)
{
    /// <summary>How long its text may be: as long as every place allows that it is used in.</summary>
    public int MaxTextBytes { get; init; } = int.MaxValue;
}

/// <summary>Checks the variables a client sent against their declared types, and puts defaults in place (sec-Coercing-Variable-Values).</summary>
/// <remarks>
/// The values stay JSON here: one variable may be used in places of different CLR types, so each place reads it into its own. What this
/// step promises is that every value fits its GraphQL type.
/// </remarks>
internal sealed class VariableCoercion(IReadOnlyDictionary<string, ScalarCodec> scalars, InputLimits limits)
{
    /// <summary>Null if any variable was refused; the errors then say which and where.</summary>
    public VariableValues? Coerce(VariableDeclaration[] declarations, string[] names, JsonElement variables, List<GraphQLError> errors)
    {
        if (variables.ValueKind == JsonValueKind.Object && !UnicodeJson.IsReadable(variables))
        {
            errors.Add(new GraphQLError("The variables contain a string that is not valid Unicode."));
            return null;
        }

        var values = new VariableValues(names);
        for (var index = 0; index < declarations.Length && errors.Count < limits.MaxErrors; index++)
        {
            Coerce(declarations[index], index, variables, values, errors);
        }

        return errors.Count == 0 ? values : null;
    }

    private void Coerce(VariableDeclaration declaration, int index, JsonElement variables, VariableValues values, List<GraphQLError> errors)
    {
        var (definition, type) = declaration;
        if (variables.ValueKind != JsonValueKind.Object || !variables.TryGetProperty(definition.Name, out var json))
        {
            if (definition.DefaultValue is { } defaultValue)
            {
                values.Set(index, new InputNode(defaultValue));
            }
            else if (type.IsNonNull)
            {
                errors.Add(Error(definition, $"Variable \"${definition.Name}\" of required type \"{type}\" was not provided."));
            }

            return;
        }

        if (json.ValueKind == JsonValueKind.Null && type.IsNonNull)
        {
            errors.Add(Error(definition, $"Variable \"${definition.Name}\" of non-null type \"{type}\" must not be null."));
            return;
        }

        new Check(scalars, limits, definition, errors).Value(type, json, declaration.MaxTextBytes);
        values.Set(index, new InputNode(json));
    }

    private static GraphQLError Error(VariableDefinition definition, string message) => new(message, definition.Location);

    /// <summary>The walk over one variable's value.</summary>
    private sealed class Check(
        IReadOnlyDictionary<string, ScalarCodec> scalars, InputLimits limits, VariableDefinition definition, List<GraphQLError> errors)
    {
        private readonly List<PathSegment> path = [];

        public void Value(SchemaType type, JsonElement json, int maxTextBytes)
        {
            if (errors.Count >= limits.MaxErrors)
            {
                return;
            }

            if (json.ValueKind == JsonValueKind.Null)
            {
                if (type.IsNonNull)
                {
                    Refuse(json, $"Expected non-nullable type \"{type}\" not to be null.");
                }

                return;
            }

            switch (type.Nullable)
            {
                case ListType list:
                    List(list, json, maxTextBytes);
                    break;
                case InputObjectType input:
                    Object(input, json);
                    break;
                case EnumType enumeration:
                    Enum(enumeration, json);
                    break;
                default:
                    Scalar(type.Named.Name, json, maxTextBytes);
                    break;
            }
        }

        private void List(ListType list, JsonElement json, int maxTextBytes)
        {
            if (json.ValueKind != JsonValueKind.Array)
            {
                Value(list.Item, json, maxTextBytes);
                return;
            }

            var length = json.GetArrayLength();
            if (length > limits.MaxListLength)
            {
                Refuse(json, $"Expected at most {limits.MaxListLength} items, found {length}.");
                return;
            }

            for (var index = 0; index < length; index++)
            {
                Inside(PathSegment.OfIndex(index), list.Item, json[index], maxTextBytes);
            }
        }

        private void Object(InputObjectType input, JsonElement json)
        {
            if (json.ValueKind != JsonValueKind.Object)
            {
                Refuse(json, $"Expected type \"{input.Name}\" to be an object.");
                return;
            }

            foreach (var field in input.Fields)
            {
                if (json.TryGetProperty(field.Name, out var value))
                {
                    Inside(PathSegment.OfKey(field.Name), field.Type, value, LengthDirective.Of(field, limits));
                }
                else if (field.IsRequired)
                {
                    Refuse(json, $"Field \"{field.Name}\" of required type \"{field.Type}\" was not provided.");
                }
            }

            var keys = 0;
            foreach (var property in json.EnumerateObject())
            {
                keys++;
                if (!input.TryGetField(property.Name, out _))
                {
                    Refuse(json, $"Field \"{property.Name}\" is not defined by type \"{input.Name}\".");
                }
            }

            if (input.IsOneOf)
            {
                OneOf(input, json, keys);
            }
        }

        private void OneOf(InputObjectType input, JsonElement json, int keys)
        {
            if (keys != 1)
            {
                Refuse(json, $"Exactly one key must be specified for OneOf type \"{input.Name}\".");
                return;
            }

            foreach (var property in json.EnumerateObject())
            {
                if (property.Value.ValueKind == JsonValueKind.Null)
                {
                    path.Add(PathSegment.OfKey(property.Name));
                    Refuse(property.Value, $"Field \"{property.Name}\" must be non-null.");
                    path.RemoveAt(path.Count - 1);
                }
            }
        }

        private void Enum(EnumType enumeration, JsonElement json)
        {
            if (json.ValueKind != JsonValueKind.String)
            {
                Refuse(json, $"Enum \"{enumeration.Name}\" cannot represent non-string value: {JsonText.Show(json)}.");
            }
            else if (!enumeration.TryGetValue(json.GetString()!, out _))
            {
                Refuse(json, $"Value {JsonText.Show(json)} does not exist in \"{enumeration.Name}\" enum.");
            }
        }

        private void Scalar(string name, JsonElement json, int maxTextBytes)
        {
            if (json.ValueKind == JsonValueKind.String && TextLength.IsOver(json, maxTextBytes, out var bytes))
            {
                errors.Add(TextLength.Error(Message(json, TextLength.Problem(maxTextBytes, bytes)), definition.Location, maxTextBytes));
                return;
            }

            var input = new ScalarInput(new InputNode(json));
            if (!scalars[name].Accepts(input, out var problem))
            {
                Refuse(json, problem ?? $"Expected type \"{name}\".");
            }
        }

        private void Inside(in PathSegment segment, SchemaType type, JsonElement json, int maxTextBytes)
        {
            path.Add(segment);
            if (path.Count > limits.MaxDepth)
            {
                Refuse(json, $"Expected at most {limits.MaxDepth} levels of lists and objects.");
            }
            else
            {
                Value(type, json, maxTextBytes);
            }

            path.RemoveAt(path.Count - 1);
        }

        private void Refuse(JsonElement json, string problem) => errors.Add(Error(definition, Message(json, problem)));

        private string Message(JsonElement json, string problem)
        {
            var place = path.Count == 0
                ? string.Empty
                : $" at \"{InputPath.Show([PathSegment.OfKey(definition.Name), .. path])}\"";
            return $"Variable \"${definition.Name}\" got invalid value {JsonText.Show(json)}{place}; {problem}";
        }
    }
}
