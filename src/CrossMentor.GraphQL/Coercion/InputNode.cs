using System.Text.Json;
using CrossMentor.GraphQL.Language;

namespace CrossMentor.GraphQL.Coercion;

/// <summary>An input value not yet coerced: a literal of the document or of the schema, or JSON from the variables.</summary>
internal readonly struct InputNode
{
    public InputNode(Value literal) => Literal = literal;

    public InputNode(JsonElement json) => Json = json;

    /// <summary>Null if the value came as JSON.</summary>
    public Value? Literal { get; }

    public JsonElement Json { get; }

    public bool IsNull => Literal is null ? Json.ValueKind == JsonValueKind.Null : Literal is NullValue;

    public bool IsTrue => Literal is null ? Json.ValueKind == JsonValueKind.True : Literal is BooleanValue { IsTrue: true };

    /// <summary>The value as an error message shows it.</summary>
    public override string ToString() => Literal is null ? JsonText.Show(Json) : Literal.ToString();
}
