using System.Text.Json;
using CrossMentor.GraphQL.Binding;
using HotChocolate.Features;
using HotChocolate.Language;
using HotChocolate.Text.Json;
using HotChocolate.Types;

namespace CrossMentor.Host.HotChocolate.Binding;

/// <summary>A custom scalar whose values are texts. The codec that the product registered for it decides what is one.</summary>
internal sealed class CodecScalar(string name, ExecutableSchema schema) : ScalarType<string, StringValueNode>(name)
{
    protected override string OnCoerceInputLiteral(StringValueNode valueLiteral) => Checked(valueLiteral.Value);

    protected override string OnCoerceInputValue(JsonElement inputValue, IFeatureProvider context) => Checked(inputValue.GetString()!);

    // Functions hand their leaves over as their codecs have written them.
    protected override void OnCoerceOutputValue(string runtimeValue, ResultElement resultValue) => resultValue.SetStringValue(runtimeValue);

    protected override StringValueNode OnValueToLiteral(string runtimeValue) => new(runtimeValue);

    private string Checked(string text) => schema.CheckValue(Name, JsonSerializer.SerializeToElement(text)) is { } problem
        ? throw new LeafCoercionException(problem, this)
        : text;
}
