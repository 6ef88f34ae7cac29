using CrossMentor.Api.Filtering;
using CrossMentor.Domain.Organisations;

namespace CrossMentor.Api.Organisations;

/// <summary>What a list of Organisation rows can be narrowed by; conditions that are null do not apply.</summary>
public sealed record OrganisationFilterInput(
    IReadOnlyList<OrganisationFilterInput>? And,
    IReadOnlyList<OrganisationFilterInput>? Or,
    IdOperationFilterInput? Id,
    StringOperationFilterInput? Name,
    StringOperationFilterInput? Sector,
    StringOperationFilterInput? Country,
    OperationFilterInput<SizeBand>? SizeBand);
