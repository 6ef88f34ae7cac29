namespace CrossMentor.Domain.Programmes;

/// <summary>What the pool of donated places means to one organisation.</summary>
/// <param name="Given">Places of its mentors that others take.</param>
/// <param name="Received">Places of others' mentors that it takes.</param>
public readonly record struct PlaceShare(int Given, int Received)
{
    /// <summary>What is left between giving and receiving when the pool is counted: given places need no return, received ones are settled.</summary>
    /// <param name="difference">Given minus received, by whatever is counted.</param>
    public int Settle(int difference) => difference > 0 ? Math.Max(0, difference - Given) : Math.Min(0, difference + Received);
}
