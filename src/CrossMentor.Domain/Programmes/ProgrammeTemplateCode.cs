namespace CrossMentor.Domain.Programmes;

/// <summary>The designs that come with the product.</summary>
public enum ProgrammeTemplateCode
{
    Exchange,
    Inspiration,
    ActionLearning,
    Reverse,
    FemaleBoardPool,
    Generational,
    Neurodiversity,
    ProBono,
}
