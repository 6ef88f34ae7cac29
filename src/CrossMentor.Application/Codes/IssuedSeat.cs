using System.Text.Json.Serialization;
using CrossMentor.Domain.Identifiers;

namespace CrossMentor.Application.Codes;

/// <summary>A seat with the code that takes it, which is told once and stored nowhere.</summary>
public sealed record IssuedSeat<TId>(TId Id)
    where TId : struct, ITypedId<TId>
{
    /// <summary>Null when the answer to an earlier request is told again.</summary>
    [JsonIgnore]
    public string? Code { get; init; }
}
