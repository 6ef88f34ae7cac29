namespace CrossMentor.Domain.Pairs;

/// <summary>What one can do well in a conversation, or do more of.</summary>
public enum FeedbackPoint
{
    Listening,
    Questions,
    Candour,
    Encouragement,
    Experience,
    Focus,
    Preparation,
    FollowThrough,
    Openness,
}
