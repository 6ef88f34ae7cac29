namespace CrossMentor.Application.Matching;

/// <summary>A plan whose plugins nobody removes until the run that it is for has ended.</summary>
internal sealed class HeldPlan(MatchingPlan plan, IDisposable? hold) : IDisposable
{
    public MatchingPlan Plan { get; } = plan;

    public void Dispose() => hold?.Dispose();
}
