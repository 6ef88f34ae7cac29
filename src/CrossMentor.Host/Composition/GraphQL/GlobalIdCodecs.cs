using CrossMentor.Api.Identifiers;
using CrossMentor.Domain.Identifiers;
using CrossMentor.GraphQL.Coercion;
using CrossMentor.GraphQL.Execution;

namespace CrossMentor.Host.Composition.GraphQL;

/// <summary>Lets the schema's <c>ID</c> be any identifier of the domain; a text that is none is an id that nothing has.</summary>
internal sealed class GlobalIdCodecs : IScalarCodecSource
{
    public ScalarCodec? CodecFor(string scalar, Type clrType) => scalar == "ID" && GlobalIds.IsIdentifier(clrType)
        ? (ScalarCodec)Activator.CreateInstance(typeof(Codec<>).MakeGenericType(clrType))!
        : null;

    private sealed class Codec<TId>() : ScalarCodec<TId>("ID")
        where TId : struct, ITypedId<TId>
    {
        public override bool TryRead(in ScalarInput input, out TId value, out string? problem)
        {
            var isId = input.Kind is ScalarInputKind.Text or ScalarInputKind.Integer;
            value = isId ? GlobalIds.Decode<TId>(input.Text) : default;
            problem = isId ? null : $"ID cannot represent value: {input}";
            return isId;
        }

        public override bool TryWrite(TId value, ResponseBuffer response)
        {
            response.String(GlobalIds.Encode(value));
            return true;
        }
    }
}
