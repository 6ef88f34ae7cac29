using System.Text.Json.Serialization;
using CrossMentor.Domain.Evaluation;

namespace CrossMentor.Application.Evaluation;

/// <summary>A seat on a jury with the code that takes it, which is told once and stored nowhere.</summary>
public sealed record IssuedJurySeat(JurorId Id)
{
    /// <summary>Null when the answer to an earlier request is told again.</summary>
    [JsonIgnore]
    public string? Code { get; init; }
}
