using CrossMentor.Domain.Programmes;

namespace CrossMentor.Application.Programmes;

/// <summary>How many pairs a matching has to give to an organisation on one side, and how many it may.</summary>
public sealed record PairQuotaInput
{
    public int Minimum { get; init; }

    public int? Maximum { get; init; }

    internal PairQuota As() => new(Minimum, Maximum);
}
