using CrossMentor.Sdk;
using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Snapshots;

namespace CrossMentor.Plugins.Rules;

/// <summary>Neither stands above the other on any chosen reporting line, at whatever number of levels, inside an organisation or across a border.</summary>
/// <remarks>A chain with an unknown manager in it proves nothing: the verdict is then UNKNOWN and never a silent yes.</remarks>
[MatchingPlugin(Id = "crossmentor.rules.off-line", SdkMajor = 1)]
public sealed class OffLineRule(OffLineSettings settings) : IEligibilityRule
{
    /// <inheritdoc/>
    public IEligibilityRule Prepare(MatchingSnapshot snapshot, CancellationToken ct) => new PreparedOffLineRule(settings, snapshot, ct);

    /// <inheritdoc/>
    public void Judge(PersonRow mentee, MentorBlock mentors, Span<Verdict> verdicts, CancellationToken ct)
        => throw new InvalidOperationException("The rule must be prepared before it is asked.");

    /// <inheritdoc/>
    public RuleFinding Explain(PersonRow mentee, PersonRow mentor)
        => throw new InvalidOperationException("The rule must be prepared before it is asked.");
}
