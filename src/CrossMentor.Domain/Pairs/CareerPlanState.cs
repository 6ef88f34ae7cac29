namespace CrossMentor.Domain.Pairs;

/// <summary>How far the two are with a career plan. The plan itself is kept by them and nowhere here.</summary>
public enum CareerPlanState
{
    None,
    Draft,
    Agreed,
    Reviewed,
}
