namespace CrossMentor.Matching.Running;

/// <summary>How many people each rule kept away from each person of one side.</summary>
internal sealed class RuleTally(int personCount, int ruleCount)
{
    private readonly int[] forbidden = new int[personCount * ruleCount];
    private readonly int[] unknown = new int[personCount * ruleCount];
    private readonly int[] alone = new int[personCount * ruleCount];

    public int RuleCount => ruleCount;

    public void CountForbidden(int person, int rule) => forbidden[(person * ruleCount) + rule]++;

    public void CountUnknown(int person, int rule) => unknown[(person * ruleCount) + rule]++;

    public void CountAlone(int person, int rule) => alone[(person * ruleCount) + rule]++;

    public (int Forbidden, int Unknown, int Alone) Of(int person, int rule)
    {
        var place = (person * ruleCount) + rule;
        return (forbidden[place], unknown[place], alone[place]);
    }
}
