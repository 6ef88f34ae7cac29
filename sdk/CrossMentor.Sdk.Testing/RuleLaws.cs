using CrossMentor.Sdk.Rules;
using CrossMentor.Sdk.Testing.Judging;

namespace CrossMentor.Sdk.Testing;

/// <summary>The laws of an <see cref="IEligibilityRule"/>.</summary>
/// <param name="create">Makes a fresh rule with the settings to try.</param>
public sealed class RuleLaws(Func<IEligibilityRule> create) : PairLaws
{
    private protected override int Highest => (int)Verdict.Forbid;

    private protected override PairPlugin Create() => new RulePlugin(create());
}
