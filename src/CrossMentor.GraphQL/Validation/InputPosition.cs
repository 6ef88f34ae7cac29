using CrossMentor.GraphQL.Language;
using CrossMentor.GraphQL.TypeSystem;

namespace CrossMentor.GraphQL.Validation;

/// <summary>The place of a value.</summary>
/// <param name="Type">What the place expects; null if it is not known.</param>
/// <param name="Default">The default of the argument or input field the value is for; null inside a list.</param>
/// <param name="Parent">The input object type the value is a field of; null elsewhere.</param>
/// <param name="IsJudged">False inside a value that was already refused as a whole.</param>
internal readonly record struct InputPosition(SchemaType? Type, Value? Default, InputObjectType? Parent, bool IsJudged)
{
    public static InputPosition Of(InputValue? definition, InputObjectType? parent, bool isJudged = true) =>
        new(definition?.Type, definition?.DefaultValue, parent, isJudged);

    /// <summary>The place of an item if the value is a list.</summary>
    public InputPosition Item()
    {
        var nullable = Type?.Nullable;
        return nullable is ListType list
            ? new InputPosition(list.Item, Default: null, Parent: null, IsJudged)
            : new InputPosition(nullable, Default: null, Parent: null, IsJudged: false);
    }
}
