using System.Text.Json.Serialization;
using CrossMentor.Domain.ActionLearning;

namespace CrossMentor.Application.ActionLearning;

/// <summary>A seat on a sponsor panel with the code that takes it, which is told once and stored nowhere.</summary>
public sealed record IssuedSeat(PanelMemberId Id)
{
    /// <summary>Null when the answer to an earlier request is told again.</summary>
    [JsonIgnore]
    public string? Code { get; init; }
}
