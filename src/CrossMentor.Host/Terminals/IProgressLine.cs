namespace CrossMentor.Host.Terminals;

/// <summary>The line of one piece of work.</summary>
internal interface IProgressLine
{
    /// <param name="step">What is being done, in a few words.</param>
    /// <param name="percent">0 to 100 over the whole work.</param>
    void Report(string step, int percent);
}
