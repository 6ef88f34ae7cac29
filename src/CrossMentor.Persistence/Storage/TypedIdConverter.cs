using CrossMentor.Domain.Identifiers;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace CrossMentor.Persistence.Storage;

/// <summary>Stores a typed identifier as the plain identifier of the database.</summary>
internal sealed class TypedIdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => Make(value))
    where TId : struct, ITypedId<TId>
{
    // An expression tree cannot hold a static abstract member, so the call is behind this one.
    private static TId Make(Guid value) => TId.From(value);
}
