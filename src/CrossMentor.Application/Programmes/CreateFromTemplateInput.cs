using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>Creates a programme from a template; the caller becomes its manager.</summary>
public sealed record CreateFromTemplateInput : ICommandInput
{
    public string? ClientMutationId { get; init; }

    public required ProgrammeTemplateCode Template { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyList<string> Languages { get; init; }

    public required DateOnly StartsOn { get; init; }
}
