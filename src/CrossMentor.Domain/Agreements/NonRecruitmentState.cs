namespace CrossMentor.Domain.Agreements;

/// <summary>What the steering group found about somebody who appeared in another organisation. The product finds nothing.</summary>
public enum NonRecruitmentState
{
    /// <summary>Nothing has been found yet.</summary>
    Open,

    /// <summary>It was no recruitment, such as a mailbox that several people share, or somebody who works for both.</summary>
    NoBreach,

    /// <summary>The organisation that the person comes from agreed to it.</summary>
    Consented,

    /// <summary>The clause was broken.</summary>
    Breach,
}
