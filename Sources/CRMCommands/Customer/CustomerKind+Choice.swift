import CRMKit

extension CustomerKind: Choice {}
extension CustomFieldType: Choice {}
