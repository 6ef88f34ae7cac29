CREATE OR REPLACE FUNCTION crossmentor_ids(lists text) RETURNS uuid[] STABLE PARALLEL SAFE LANGUAGE sql
RETURN nullif(current_setting('crossmentor.' || lists, true), '')::uuid[];
CREATE OR REPLACE FUNCTION crossmentor_name(key text) RETURNS text STABLE PARALLEL SAFE LANGUAGE sql
RETURN nullif(current_setting('crossmentor.' || key, true), '');
CREATE OR REPLACE PROCEDURE crossmentor_tell(is_new boolean, names text[], contents text[]) LANGUAGE plpgsql AS $$
DECLARE
  told text := coalesce(current_setting('crossmentor.told', true), '');
  name text;
BEGIN
  IF is_new THEN
    FOREACH name IN ARRAY string_to_array(told, ',') LOOP
      PERFORM set_config('crossmentor.' || name, '', false);
    END LOOP;
    told := '';
  END IF;
  FOR place IN 1 .. cardinality(names) LOOP
    PERFORM set_config('crossmentor.' || names[place], contents[place], false);
  END LOOP;
  PERFORM set_config('crossmentor.told', array_to_string(string_to_array(told, ',') || names, ','), false);
END $$;
ALTER TABLE "Acknowledgements" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Acknowledgements";
CREATE POLICY crossmentor_tenant ON "Acknowledgements" USING (ARRAY["Acknowledgements"."ProgrammeId", "Acknowledgements"."OrganisationId", "Acknowledgements"."PersonId", 'e8ba83e4-f3de-5058-90b6-f25b100e92db'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "Adoptions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Adoptions";
CREATE POLICY crossmentor_tenant ON "Adoptions" USING (ARRAY["Adoptions"."ProgrammeId", "Adoptions"."OriginId", "Adoptions"."AdopterId", '1272798d-083c-cfdf-f5fa-18cd4cf08e62'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$Opened')));
ALTER TABLE "AgreementSignatures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "AgreementSignatures";
CREATE POLICY crossmentor_tenant ON "AgreementSignatures" USING (ARRAY["AgreementSignatures"."ProgrammeId", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, '4457e16c-bb1d-338f-d75a-87e053817fa4'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "AgreementSignatures"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "AgreementVersions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "AgreementVersions";
CREATE POLICY crossmentor_tenant ON "AgreementVersions" USING (ARRAY["AgreementVersions"."ProgrammeId", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, '350d3f4c-196f-d759-7d49-c7982ec7311e'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "AgreementVersions"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "Artefacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Artefacts";
CREATE POLICY crossmentor_tenant ON "Artefacts" USING (ARRAY["Artefacts"."PersonId", '277bee2a-282f-3ec3-202a-ac7e34ab2816'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened'))
  OR "Artefacts"."LearningGroupId" = ANY ((SELECT crossmentor_ids('LearningGroupMembers_LearningGroupId_6d7cb1b8'))::uuid[])
  OR (("Artefacts"."PresentedOn" IS NOT NULL OR "Artefacts"."SharedOn" IS NOT NULL) AND "Artefacts"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ManagedProgrammes'))::uuid[]))
  OR ("Artefacts"."PresentedOn" IS NOT NULL AND "Artefacts"."ProgrammeId" = ANY ((SELECT crossmentor_ids('PanelMembers_ProgrammeId_c790b0e2'))::uuid[]))
  OR ("Artefacts"."SharedOn" IS NOT NULL AND ("Artefacts"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[]) OR "Artefacts"."ProgrammeId" = ANY ((SELECT crossmentor_ids('Participants_ProgrammeId_43db23f1'))::uuid[]))));
ALTER TABLE "Attendances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Attendances";
CREATE POLICY crossmentor_tenant ON "Attendances" USING (ARRAY["Attendances"."ProgrammeId", "Attendances"."OrganisationId", "Attendances"."PersonId", '3168a591-eb68-d19f-3949-ce77cf4dec77'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "AuditEntries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "AuditEntries";
CREATE POLICY crossmentor_tenant ON "AuditEntries" USING (ARRAY['ec067fbd-2620-f314-2cd9-a22033676ed5'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR ("AuditEntries"."Issuer" = (SELECT crossmentor_name('Issuer')) AND "AuditEntries"."Subject" = (SELECT crossmentor_name('Subject'))));
ALTER TABLE "BenchmarkPlaces" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "BenchmarkPlaces";
CREATE POLICY crossmentor_tenant ON "BenchmarkPlaces" USING (ARRAY["BenchmarkPlaces"."ProgrammeId", '607aae85-a2fa-89eb-dd34-6acca9af046d'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "BenchmarkPlaces"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[]));
ALTER TABLE "BoundaryAttestations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "BoundaryAttestations";
CREATE POLICY crossmentor_tenant ON "BoundaryAttestations" USING (ARRAY["BoundaryAttestations"."ProgrammeId", "BoundaryAttestations"."OrganisationId", "BoundaryAttestations"."PersonId", '98f49874-054d-0d2c-e059-41a0594ee412'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "ChainHeads" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "ChainHeads";
CREATE POLICY crossmentor_tenant ON "ChainHeads" USING (ARRAY['9b5cf541-866f-a87c-56ec-24b1cca10175'::uuid] && (SELECT crossmentor_ids('Opened')));
ALTER TABLE "Communications" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Communications";
CREATE POLICY crossmentor_tenant ON "Communications" USING (ARRAY["Communications"."ProgrammeId", '6230651a-2889-9d93-de95-919d79fded1c'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Communications"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "CompetitorDeclarations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "CompetitorDeclarations";
CREATE POLICY crossmentor_tenant ON "CompetitorDeclarations" USING (ARRAY["CompetitorDeclarations"."DeclaredById", 'a677cf31-4163-c977-ee7d-b0669f464c4f'::uuid] && (SELECT crossmentor_ids('ActingOrganisations$Opened'))
  OR EXISTS (SELECT 1 FROM "ParticipatingOrganisations" AS r1 WHERE r1."OrganisationId" = "CompetitorDeclarations"."DeclaredById" AND r1."ProgrammeId" = ANY ((SELECT crossmentor_ids('ManagedProgrammes'))::uuid[]) AND EXISTS (SELECT 1 FROM "ParticipatingOrganisations" AS r2 WHERE r2."ProgrammeId" = r1."ProgrammeId" AND r2."OrganisationId" = "CompetitorDeclarations"."CompetitorId")));
ALTER TABLE "Consents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Consents";
CREATE POLICY crossmentor_tenant ON "Consents" USING (ARRAY["Consents"."PersonId", '02f9264b-607e-6cac-a211-22b470f1c235'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "CostEntries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "CostEntries";
CREATE POLICY crossmentor_tenant ON "CostEntries" USING (ARRAY["CostEntries"."ProgrammeId", '0f50f1c5-5937-13c6-e291-c7ee09f52406'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR ("CostEntries"."OrganisationId" IS NOT NULL AND "CostEntries"."OrganisationId" = ANY ((SELECT crossmentor_ids('OwnOrganisations'))::uuid[])));
ALTER TABLE "Curricula" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Curricula";
CREATE POLICY crossmentor_tenant ON "Curricula" USING (ARRAY["Curricula"."ProgrammeId", '64639e81-86ca-ae28-24c0-5ad792cb192a'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Curricula"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "DeclaredInterests" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "DeclaredInterests";
CREATE POLICY crossmentor_tenant ON "DeclaredInterests" USING (ARRAY["DeclaredInterests"."PersonId", 'ad9c2f3f-3de7-9f7e-8c5a-e3463d3b8a47'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "Disclosures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Disclosures";
CREATE POLICY crossmentor_tenant ON "Disclosures" USING (ARRAY["Disclosures"."PersonId", '9c66d4f0-2f3b-a744-00d6-298223e98347'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "DiversityAnswers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "DiversityAnswers";
CREATE POLICY crossmentor_tenant ON "DiversityAnswers" USING (ARRAY["DiversityAnswers"."PersonId", 'bf323746-b42b-4f15-2166-9c9eb1de9b4b'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "EmploymentFacts" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "EmploymentFacts";
CREATE POLICY crossmentor_tenant ON "EmploymentFacts" USING (ARRAY["EmploymentFacts"."OrganisationId", "EmploymentFacts"."PersonId", '4805824e-77cd-4cf2-2283-4393c87c3d31'::uuid] && (SELECT crossmentor_ids('OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "Erasures" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Erasures";
CREATE POLICY crossmentor_tenant ON "Erasures" USING (ARRAY['05bd395c-af7f-89e2-9b10-15323d0c2aba'::uuid] && (SELECT crossmentor_ids('Opened')));
ALTER TABLE "FollowUpPlans" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "FollowUpPlans";
CREATE POLICY crossmentor_tenant ON "FollowUpPlans" USING (ARRAY["FollowUpPlans"."ProgrammeId", "FollowUpPlans"."OrganisationId", 'eb15a69e-999f-8a0b-642d-277229b3f142'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$Opened')));
ALTER TABLE "FollowUps" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "FollowUps";
CREATE POLICY crossmentor_tenant ON "FollowUps" USING (ARRAY["FollowUps"."OrganisationId", '893887b6-371a-7f53-51c5-2a6b612a9208'::uuid] && (SELECT crossmentor_ids('OwnOrganisations$Opened')));
ALTER TABLE "GroupTasks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "GroupTasks";
CREATE POLICY crossmentor_tenant ON "GroupTasks" USING (ARRAY['6a8dda44-659b-dc02-0e27-0c1c278db3ad'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR "GroupTasks"."LearningGroupId" = ANY ((SELECT crossmentor_ids('LearningGroupMembers_LearningGroupId_6d7cb1b8'))::uuid[]));
ALTER TABLE "IdempotentReplies" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "IdempotentReplies";
CREATE POLICY crossmentor_tenant ON "IdempotentReplies" USING (ARRAY['c96c44c5-a58c-5590-8002-fcf967288704'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR ("IdempotentReplies"."Issuer" = (SELECT crossmentor_name('Issuer')) AND "IdempotentReplies"."Subject" = (SELECT crossmentor_name('Subject'))));
ALTER TABLE "IntervisionGroups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "IntervisionGroups";
CREATE POLICY crossmentor_tenant ON "IntervisionGroups" USING (ARRAY["IntervisionGroups"."ProgrammeId", '6209812d-5536-ea06-b374-dd81d81e7363'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "IntervisionGroups"."Id" = ANY ((SELECT crossmentor_ids('IntervisionMembers_IntervisionGroupId_d258a324'))::uuid[]));
ALTER TABLE "IntervisionMembers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "IntervisionMembers";
CREATE POLICY crossmentor_tenant ON "IntervisionMembers" USING (ARRAY["IntervisionMembers"."ProgrammeId", "IntervisionMembers"."OrganisationId", 'fe030163-433c-0841-91c5-5659c4088c4a'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$Opened'))
  OR "IntervisionMembers"."IntervisionGroupId" = ANY ((SELECT crossmentor_ids('IntervisionMembers_IntervisionGroupId_abd59128'))::uuid[]));
ALTER TABLE "Invitations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Invitations";
CREATE POLICY crossmentor_tenant ON "Invitations" USING (ARRAY["Invitations"."ProgrammeId", "Invitations"."OrganisationId", 'ccd2c8ce-09a4-2384-5712-d801a8db0364'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$Opened')));
ALTER TABLE "Jurors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Jurors";
CREATE POLICY crossmentor_tenant ON "Jurors" USING (ARRAY["Jurors"."ProgrammeId", 'a4b14338-3c6b-407e-1767-0da2e3d17c52'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Jurors"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[])
  OR ("Jurors"."Issuer" = (SELECT crossmentor_name('Issuer')) AND "Jurors"."Subject" = (SELECT crossmentor_name('Subject'))));
ALTER TABLE "JuryBallots" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "JuryBallots";
CREATE POLICY crossmentor_tenant ON "JuryBallots" USING (ARRAY['9f048a8e-67b8-5484-ed97-267f38f3d8e3'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR "JuryBallots"."JurorId" = ANY ((SELECT crossmentor_ids('Jurors_Id_e0ac2fbe'))::uuid[]));
ALTER TABLE "KeptRunInputs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "KeptRunInputs";
CREATE POLICY crossmentor_tenant ON "KeptRunInputs" USING (ARRAY["KeptRunInputs"."ProgrammeId", 'b8904af8-af00-e41b-0c21-ccfc00b7c81c'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "KnowledgeEmbargoes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "KnowledgeEmbargoes";
CREATE POLICY crossmentor_tenant ON "KnowledgeEmbargoes" USING (ARRAY["KnowledgeEmbargoes"."OrganisationId", '2480485b-dfc2-8a24-f4ae-f607d6017165'::uuid] && (SELECT crossmentor_ids('OwnOrganisations$Opened'))
  OR "KnowledgeEmbargoes"."OrganisationId" = ANY ((SELECT crossmentor_ids('Participants_OrganisationId_117c27df$Pairs_MentorOrganisationId_e8a88593$Pairs_MenteeOrganisationId_41325650'))::uuid[]));
ALTER TABLE "LargerProgrammes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "LargerProgrammes";
CREATE POLICY crossmentor_tenant ON "LargerProgrammes" USING (ARRAY["LargerProgrammes"."ProgrammeId", 'd0e75b8c-e0db-194f-c122-5c53362dec54'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "LargerProgrammes"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "LearningGroupMembers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "LearningGroupMembers";
CREATE POLICY crossmentor_tenant ON "LearningGroupMembers" USING (ARRAY["LearningGroupMembers"."ProgrammeId", "LearningGroupMembers"."OrganisationId", 'b494df36-241d-d4be-c5d4-5a14c2087b97'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$Opened'))
  OR "LearningGroupMembers"."LearningGroupId" = ANY ((SELECT crossmentor_ids('LearningGroupMembers_LearningGroupId_6d7cb1b8'))::uuid[])
  OR "LearningGroupMembers"."ParticipantId" = ANY ((SELECT crossmentor_ids('Pairs_MentorId_8776fea9$Pairs_MenteeId_e9f8ad26'))::uuid[]));
ALTER TABLE "LearningGroups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "LearningGroups";
CREATE POLICY crossmentor_tenant ON "LearningGroups" USING (ARRAY["LearningGroups"."ProgrammeId", '8eac2225-7de2-eea1-2b9c-a108ddfd7970'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "LearningGroups"."Id" = ANY ((SELECT crossmentor_ids('LearningGroupMembers_LearningGroupId_8a0112c3'))::uuid[]));
ALTER TABLE "LedgerEntries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "LedgerEntries";
CREATE POLICY crossmentor_tenant ON "LedgerEntries" USING (ARRAY["LedgerEntries"."ProgrammeId", 'ba584c1c-00fe-884e-facd-bced00abf086'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR ("LedgerEntries"."GiverId" IS NOT NULL AND "LedgerEntries"."GiverId" = ANY ((SELECT crossmentor_ids('OwnOrganisations'))::uuid[]))
  OR ("LedgerEntries"."ReceiverId" IS NOT NULL AND "LedgerEntries"."ReceiverId" = ANY ((SELECT crossmentor_ids('OwnOrganisations'))::uuid[])));
ALTER TABLE "LegalHolds" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "LegalHolds";
CREATE POLICY crossmentor_tenant ON "LegalHolds" USING (ARRAY['7e1cbdee-d96c-2b1b-5aae-174b5f8b72a9'::uuid] && (SELECT crossmentor_ids('Opened')));
ALTER TABLE "MatchRuns" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "MatchRuns";
CREATE POLICY crossmentor_tenant ON "MatchRuns" USING (ARRAY["MatchRuns"."ProgrammeId", '786617f9-54b2-9919-edb6-ace880b69844'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "MatchTasks" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "MatchTasks";
CREATE POLICY crossmentor_tenant ON "MatchTasks" USING (ARRAY["MatchTasks"."ProgrammeId", '022a6fc8-5950-a5fb-6b8c-1cac088cbf98'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "Nominations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Nominations";
CREATE POLICY crossmentor_tenant ON "Nominations" USING (ARRAY["Nominations"."MenteePersonId", '8e61490e-443d-aadf-af13-ac1b14cb3e6d'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened'))
  OR "Nominations"."Id" = ANY ((SELECT crossmentor_ids('JuryBallots_NominationId_618dae4f'))::uuid[]));
ALTER TABLE "NonRecruitmentCases" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "NonRecruitmentCases";
CREATE POLICY crossmentor_tenant ON "NonRecruitmentCases" USING (ARRAY["NonRecruitmentCases"."ProgrammeId", '08121fbe-719e-c80b-02bf-6e2a02ef4b5b'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR (("NonRecruitmentCases"."BroughtOn" IS NOT NULL OR NOT "NonRecruitmentCases"."NewOrganisationId" = ANY ((SELECT crossmentor_ids('OwnOrganisations'))::uuid[])) AND "NonRecruitmentCases"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[])));
ALTER TABLE "OrganisationGroups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "OrganisationGroups";
CREATE POLICY crossmentor_tenant ON "OrganisationGroups" USING (ARRAY['7ae3c90f-11bd-fefd-bc65-514cad6bd9d4'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR EXISTS (SELECT 1 FROM "Organisations" AS r1 WHERE r1."GroupId" = "OrganisationGroups"."Id")) WITH CHECK (ARRAY['0adfc4b5-2d7f-0681-7fea-57031d25de06'::uuid, '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, '7ae3c90f-11bd-fefd-bc65-514cad6bd9d4'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR EXISTS (SELECT 1 FROM "Organisations" AS r1 WHERE r1."GroupId" = "OrganisationGroups"."Id"));
ALTER TABLE "Organisations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Organisations";
CREATE POLICY crossmentor_tenant ON "Organisations" USING (ARRAY["Organisations"."Id", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, '123237fe-c22d-162e-509c-ebb4a56a950a'::uuid] && (SELECT crossmentor_ids('ActingOrganisations$Opened'))
  OR "Organisations"."Id" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_OrganisationId_24e12596'))::uuid[]));
ALTER TABLE "PairCertificates" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PairCertificates";
CREATE POLICY crossmentor_tenant ON "PairCertificates" USING (ARRAY["PairCertificates"."ProgrammeId", "PairCertificates"."MentorOrganisationId", "PairCertificates"."MenteeOrganisationId", "PairCertificates"."MentorPersonId", "PairCertificates"."MenteePersonId", '78f6c25b-f07e-f041-965d-8a85c8f89027'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "PairContentKeys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PairContentKeys";
CREATE POLICY crossmentor_tenant ON "PairContentKeys" USING (ARRAY["PairContentKeys"."MentorPersonId", "PairContentKeys"."MenteePersonId", 'd79856a1-7a70-1d35-dc9a-fd182f758446'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "PairJournals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PairJournals";
CREATE POLICY crossmentor_tenant ON "PairJournals" USING (ARRAY["PairJournals"."MentorPersonId", "PairJournals"."MenteePersonId", 'fe79ff11-7255-ad7f-c29e-2db11ac1fb88'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "PairNotes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PairNotes";
CREATE POLICY crossmentor_tenant ON "PairNotes" USING (ARRAY["PairNotes"."MentorPersonId", "PairNotes"."MenteePersonId", '92244064-ef4a-4bf2-9dd0-5d1b244172cc'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "PairSessions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PairSessions";
CREATE POLICY crossmentor_tenant ON "PairSessions" USING (ARRAY["PairSessions"."ProgrammeId", "PairSessions"."MentorOrganisationId", "PairSessions"."MenteeOrganisationId", "PairSessions"."MentorPersonId", "PairSessions"."MenteePersonId", '38ba436a-4038-6c91-3732-066e7eaca9bf'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "Pairs" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Pairs";
CREATE POLICY crossmentor_tenant ON "Pairs" USING (ARRAY["Pairs"."ProgrammeId", "Pairs"."MentorOrganisationId", "Pairs"."MenteeOrganisationId", "Pairs"."MentorPersonId", "Pairs"."MenteePersonId", 'a75e2b09-41a0-f7de-91a6-e1e2865c03be'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened')));
ALTER TABLE "PanelMembers" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PanelMembers";
CREATE POLICY crossmentor_tenant ON "PanelMembers" USING (ARRAY["PanelMembers"."ProgrammeId", 'ecf9ff7b-0058-711b-6a61-4ce53403a99b'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "PanelMembers"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[])
  OR ("PanelMembers"."Issuer" = (SELECT crossmentor_name('Issuer')) AND "PanelMembers"."Subject" = (SELECT crossmentor_name('Subject'))));
ALTER TABLE "Participants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Participants";
CREATE POLICY crossmentor_tenant ON "Participants" USING (ARRAY["Participants"."ProgrammeId", "Participants"."OrganisationId", "Participants"."PersonId", '69f05602-bc72-a8ed-64c5-8270f54a798f'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$OwnPeople$Opened'))
  OR "Participants"."Id" = ANY ((SELECT crossmentor_ids('Pairs_MentorId_8776fea9$Pairs_MenteeId_e9f8ad26$LearningGroupMembers_ParticipantId_721f3953$IntervisionMembers_ParticipantId_86927346'))::uuid[]));
ALTER TABLE "ParticipatingOrganisations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "ParticipatingOrganisations";
CREATE POLICY crossmentor_tenant ON "ParticipatingOrganisations" USING (ARRAY["ParticipatingOrganisations"."ProgrammeId", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, 'a2779c42-1c95-c3d0-03e7-e20ea9abaa9a'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "ParticipatingOrganisations"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "People" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "People";
CREATE POLICY crossmentor_tenant ON "People" USING (ARRAY["People"."OrganisationId", "People"."Id", '6a2f3755-eaa8-849f-993a-d0cd7770ddba'::uuid] && (SELECT crossmentor_ids('OwnOrganisations$OwnPeople$Opened'))
  OR "People"."Id" = ANY ((SELECT crossmentor_ids('Pairs_MentorPersonId_d93a797d$Pairs_MenteePersonId_668a683b$LearningGroupMembers_PersonId_454b6d18$IntervisionMembers_PersonId_2dc2841b'))::uuid[])
  OR EXISTS (SELECT 1 FROM "Participants" AS r1 WHERE r1."PersonId" = "People"."Id" AND r1."ProgrammeId" = ANY ((SELECT crossmentor_ids('ManagedProgrammes'))::uuid[])));
ALTER TABLE "Presentations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Presentations";
CREATE POLICY crossmentor_tenant ON "Presentations" USING (ARRAY["Presentations"."ProgrammeId", '0ec338d1-e770-91d7-1b7c-4361b0d7a2d9'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Presentations"."ProgrammeId" = ANY ((SELECT crossmentor_ids('PanelMembers_ProgrammeId_c790b0e2$ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "Prizes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Prizes";
CREATE POLICY crossmentor_tenant ON "Prizes" USING (ARRAY["Prizes"."ProgrammeId", 'e5abbe6d-3237-562c-6c4e-ad3bc84f63a5'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Prizes"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[])
  OR "Prizes"."Id" = ANY ((SELECT crossmentor_ids('Jurors_PrizeId_c23886d9'))::uuid[]));
ALTER TABLE "ProgrammeEvents" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "ProgrammeEvents";
CREATE POLICY crossmentor_tenant ON "ProgrammeEvents" USING (ARRAY["ProgrammeEvents"."ProgrammeId", '08944141-cffc-0610-65b9-0b6766168fd2'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "ProgrammeEvents"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[])
  OR EXISTS (SELECT 1 FROM "Participants" AS r1 WHERE r1."ProgrammeId" = "ProgrammeEvents"."ProgrammeId" AND r1."PersonId" = ANY ((SELECT crossmentor_ids('OwnPeople'))::uuid[]) AND ("ProgrammeEvents"."Audience" = 'Everybody' OR ("ProgrammeEvents"."Audience" = 'Mentors' AND r1."Role" = 'Mentor') OR ("ProgrammeEvents"."Audience" = 'Mentees' AND r1."Role" = 'Mentee'))));
ALTER TABLE "ProgrammeSeries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "ProgrammeSeries";
CREATE POLICY crossmentor_tenant ON "ProgrammeSeries" USING (ARRAY['309f84c8-5ce3-ef37-8c94-401e748e6b63'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR "ProgrammeSeries"."Id" = ANY ((SELECT crossmentor_ids('Programmes_SeriesId_a0b6ebf3'))::uuid[])
  OR ("ProgrammeSeries"."StewardIssuer" = (SELECT crossmentor_name('Issuer')) AND "ProgrammeSeries"."StewardSubject" = (SELECT crossmentor_name('Subject'))));
ALTER TABLE "Programmes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Programmes";
CREATE POLICY crossmentor_tenant ON "Programmes" USING (ARRAY["Programmes"."Id", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, '2a27a5e7-0772-40b5-45b2-3b87d61fd652'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Programmes"."Id" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "Proposals" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Proposals";
CREATE POLICY crossmentor_tenant ON "Proposals" USING (ARRAY["Proposals"."ProgrammeId", '02d1f10c-d202-cc61-8d0b-374953744232'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "ProposedGroups" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "ProposedGroups";
CREATE POLICY crossmentor_tenant ON "ProposedGroups" USING (ARRAY["ProposedGroups"."ProgrammeId", '56c24e49-64fe-3720-e66b-4ca941bcaff4'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "PurposeAcceptances" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PurposeAcceptances";
CREATE POLICY crossmentor_tenant ON "PurposeAcceptances" USING (ARRAY["PurposeAcceptances"."ProgrammeId", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, '4bef12c2-5d7c-5c7b-71e8-5f6c766c12ad'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "PurposeAcceptances"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "PurposeVersions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "PurposeVersions";
CREATE POLICY crossmentor_tenant ON "PurposeVersions" USING (ARRAY["PurposeVersions"."ProgrammeId", '605f452a-2eda-f485-47a0-ba5aa254b6cc'::uuid, 'a247e702-b845-7fa9-8d0b-400fb24f951b'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "PurposeVersions"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "Representatives" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Representatives";
CREATE POLICY crossmentor_tenant ON "Representatives" USING (ARRAY["Representatives"."ProgrammeId", '1dfc4e62-4f49-6cb5-a411-0cc70ebeaffe'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Representatives"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[]));
ALTER TABLE "Resources" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Resources";
CREATE POLICY crossmentor_tenant ON "Resources" USING (ARRAY["Resources"."ProgrammeId", 'ba0abbd7-6512-d657-b105-98c1793f07d7'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Resources"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "RoleGrants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "RoleGrants";
CREATE POLICY crossmentor_tenant ON "RoleGrants" USING (ARRAY['4b47608e-d956-05f2-2bbb-c7de309a11b5'::uuid] && (SELECT crossmentor_ids('Opened'))
  OR ("RoleGrants"."Issuer" = (SELECT crossmentor_name('Issuer')) AND "RoleGrants"."Subject" = (SELECT crossmentor_name('Subject'))));
ALTER TABLE "ScenarioDecisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "ScenarioDecisions";
CREATE POLICY crossmentor_tenant ON "ScenarioDecisions" USING (ARRAY["ScenarioDecisions"."ProgrammeId", '621b142d-1be7-5f80-22d6-64c65dca5ff4'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "Scenarios" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Scenarios";
CREATE POLICY crossmentor_tenant ON "Scenarios" USING (ARRAY["Scenarios"."ProgrammeId", '1f1dc11c-f7f6-1850-b060-2dfd14278085'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "Sponsors" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Sponsors";
CREATE POLICY crossmentor_tenant ON "Sponsors" USING (ARRAY["Sponsors"."ProgrammeId", 'b87a648f-db0a-1700-bcda-1efe217224d4'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Sponsors"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "StartAssessments" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "StartAssessments";
CREATE POLICY crossmentor_tenant ON "StartAssessments" USING (ARRAY["StartAssessments"."OrganisationId", 'aae8eb15-2b77-d5f9-50b1-0e94b1f6e6ec'::uuid] && (SELECT crossmentor_ids('ActingOrganisations$Opened')));
ALTER TABLE "SteeringDecisions" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "SteeringDecisions";
CREATE POLICY crossmentor_tenant ON "SteeringDecisions" USING (ARRAY["SteeringDecisions"."ProgrammeId", '6e28cfa1-6e04-d225-9b2a-a39e5197a332'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "SteeringDecisions"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[]));
ALTER TABLE "SteeringTopics" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "SteeringTopics";
CREATE POLICY crossmentor_tenant ON "SteeringTopics" USING (ARRAY["SteeringTopics"."ProgrammeId", '11fdd0b5-40cc-58cc-8131-0568b00ac062'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "SteeringTopics"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[]));
ALTER TABLE "SteeringVotes" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "SteeringVotes";
CREATE POLICY crossmentor_tenant ON "SteeringVotes" USING (ARRAY["SteeringVotes"."ProgrammeId", 'e62e6162-c565-fe13-cbd0-bf71954a1f83'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "SteeringVotes"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7'))::uuid[]));
ALTER TABLE "SurveyResponses" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "SurveyResponses";
CREATE POLICY crossmentor_tenant ON "SurveyResponses" USING (ARRAY["SurveyResponses"."PersonId", 'bd67bd14-e2c6-2eac-1d7e-8793b3fbc6ac'::uuid] && (SELECT crossmentor_ids('OwnPeople$Opened')));
ALTER TABLE "Surveys" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "Surveys";
CREATE POLICY crossmentor_tenant ON "Surveys" USING (ARRAY["Surveys"."ProgrammeId", '6c84a6af-cbfc-0c00-a960-d797195b2c5e'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "Surveys"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "TrainerAccreditations" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "TrainerAccreditations";
CREATE POLICY crossmentor_tenant ON "TrainerAccreditations" USING (ARRAY["TrainerAccreditations"."ProgrammeId", 'bc6400d0-dcf6-133c-d2dd-6241cd9fc470'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened'))
  OR "TrainerAccreditations"."ProgrammeId" = ANY ((SELECT crossmentor_ids('ParticipatingOrganisations_ProgrammeId_77d84bc7$Participants_ProgrammeId_43db23f1'))::uuid[]));
ALTER TABLE "UnplacedParticipants" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "UnplacedParticipants";
CREATE POLICY crossmentor_tenant ON "UnplacedParticipants" USING (ARRAY["UnplacedParticipants"."ProgrammeId", '42657815-072f-3898-8baf-175fa6f4249d'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$Opened')));
ALTER TABLE "WaitingEntries" ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
DROP POLICY IF EXISTS crossmentor_tenant ON "WaitingEntries";
CREATE POLICY crossmentor_tenant ON "WaitingEntries" USING (ARRAY["WaitingEntries"."ProgrammeId", "WaitingEntries"."OrganisationId", 'd5777294-26e8-cfe9-4efb-434b7a8d3b1e'::uuid] && (SELECT crossmentor_ids('ManagedProgrammes$OwnOrganisations$Opened')));
