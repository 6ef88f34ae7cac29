namespace CrossMentor.Sdk.Solvers.Assignment;

/// <summary>How many pairs the people and the organisations of one side hold in a solution.</summary>
internal sealed class SideLoad
{
    private readonly int[] capacities;
    private readonly OrganisationQuotas? quotas;
    private readonly int[] loads;
    private readonly int[] organisationLoads;

    public SideLoad(ReadOnlySpan<int> capacities, OrganisationQuotas? quotas, ChosenPair[] pairs, Func<ChosenPair, int> personOf)
    {
        this.capacities = capacities.ToArray();
        this.quotas = quotas;
        loads = new int[capacities.Length];
        foreach (var pair in pairs)
        {
            loads[personOf(pair)]++;
        }

        organisationLoads = quotas is null ? [] : DecisionReview.ByOrganisation(quotas, loads);
    }

    public int Count => capacities.Length;

    public int Load(int person) => loads[person];

    public int Room(int person) => capacities[person] - loads[person];

    public bool HasRoom(int person) => loads[person] < capacities[person];

    public int OrganisationOf(int person) => quotas is null ? OrganisationQuotas.NoOrganisation : quotas.OrganisationOf[person];

    public bool IsFull(int organisation) => organisationLoads[organisation] == quotas!.Highest[organisation];
}
