namespace CrossMentor.Domain.Events;

/// <summary>What a training module is about.</summary>
public enum TrainingTopic
{
    /// <summary>Roles in the collaboration of mentor and mentee, and tools for it.</summary>
    RolesAndTools,

    /// <summary>What mentoring is not.</summary>
    Boundaries,

    /// <summary>Insight into the challenges of the other one; of seniors in front of junior mentors, their fears.</summary>
    Challenges,

    /// <summary>Tools for structuring conversations.</summary>
    SessionStructure,

    /// <summary>Ways to create trustful and safe relationships.</summary>
    TrustfulRelationships,

    /// <summary>What seniors who are mentored by juniors fear and distrust, spoken of openly.</summary>
    FearAndDistrust,
}
