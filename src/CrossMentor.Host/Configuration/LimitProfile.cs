namespace CrossMentor.Host.Configuration;

internal enum LimitProfile
{
    Default,
    Unlimited,
}
